import styles from './ChartTooltip.module.css';

interface ChartTooltipProps {
  /** Given by recharts. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly tooltip: readonly string[] } }[];
}

/** The day under the pointer in words: the first line is the day. */
export function ChartTooltip({ active = false, payload = [] }: ChartTooltipProps) {
  const tooltip = payload[0]?.payload?.tooltip ?? [];
  if (!active || tooltip.length === 0) return null;
  return (
    <div className={styles.tooltip}>
      {tooltip.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
