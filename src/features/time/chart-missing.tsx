import type { ReactNode } from 'react';
import { seriesWords } from '../../language/series.ts';
import type { Fallback } from '../../ui/later/Boundary.tsx';
import { Missing } from '../../ui/later/Missing.tsx';
import styles from './chart-missing.module.css';

/** In place of a chart over time: the picture as it was drawn without its code, and its sentence and table beside it. */
export const chartMissing =
  (still: ReactNode): Fallback =>
  (_, retry) => (
    <>
      {still}
      <div className={styles.missing}>
        <Missing onRetry={retry}>{seriesWords.chartMissing}</Missing>
      </div>
    </>
  );
