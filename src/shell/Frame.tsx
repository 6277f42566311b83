import type { ReactNode } from 'react';
import { SITE_NAME } from '../language/site.ts';
import styles from './Frame.module.css';

/** The page where there is no dataset to draw it from: the name and room for words. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className={styles.header}>{SITE_NAME}</div>
      <main className={styles.main}>{children}</main>
    </>
  );
}
