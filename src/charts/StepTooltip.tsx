import styles from './StepChart.module.css';
import type { StepRow } from './StepChart.tsx';

interface StepTooltipProps {
  /** Given by recharts. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: StepRow }[];
}

/** The day under the pointer in words. */
export function StepTooltip({ active = false, payload = [] }: StepTooltipProps) {
  const told = payload[0]?.payload?.told ?? [];
  if (!active || told.length === 0) return null;
  return (
    <div className={styles.tooltip}>
      {told.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
