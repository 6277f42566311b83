import { blockOf, Drawing, INNER, Lines, MARGIN } from './Drawing.tsx';
import type { TextShaper } from './text-shaper.ts';

interface PlainCardProps {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  readonly shaper: TextShaper;
}

/** A page that is words: its title and how it begins. */
export function PlainCard({ kicker, title, text, shaper }: PlainCardProps) {
  const head = blockOf(shaper, title, { face: 'serif', sizes: [76, 66, 58], width: INNER, most: 3 });
  const words = blockOf(shaper, text, { face: 'sans', sizes: [40, 36], width: INNER, most: 5 });
  const top = 140;
  return (
    <Drawing shaper={shaper} kicker={kicker}>
      <Lines block={head} x={MARGIN} top={top} />
      <Lines block={words} x={MARGIN} top={top + head.height + 24} tone="ink-soft" />
    </Drawing>
  );
}
