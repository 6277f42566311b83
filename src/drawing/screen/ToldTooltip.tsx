import styles from './ToldTooltip.module.css';

interface ToldTooltipProps {
  /** Given by recharts. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly told: readonly string[] } }[];
}

/** The day under the pointer in words: the first line is the day. */
export function ToldTooltip({ active = false, payload = [] }: ToldTooltipProps) {
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
