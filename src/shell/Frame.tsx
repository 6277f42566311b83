import type { ReactNode } from 'react';
import styles from './Frame.module.css';

/** The page where there is no dataset to draw it from: the name and room for words. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className={styles.header}>Common Ground</div>
      <main className={styles.main}>{children}</main>
    </>
  );
}
