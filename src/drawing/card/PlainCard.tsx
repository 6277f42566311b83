import { blockOfOne, Drawing, INNER, LEADING, Lines, MARGIN } from './Drawing.tsx';
import { CARD } from './size.ts';
import type { TextShaper } from './text-shaper.ts';

const SIZES = [40, 36, 32];
const EDGE = 48;

interface PlainCardProps {
  readonly kicker: string;
  readonly title: string;
  readonly text: string;
  readonly shaper: TextShaper;
}

/** A page that is words: its title and how it begins. */
export function PlainCard({ kicker, title, text, shaper }: PlainCardProps) {
  const head = blockOfOne(shaper, title, [
    { face: 'serif', sizes: [76, 66, 58], width: INNER, most: 2 },
    { face: 'serif', sizes: [66, 58], width: INNER, most: 3 },
  ]);
  const top = 140;
  // The text ends clear of the edge.
  const room = CARD.height - EDGE - top - head.height - 24;
  const words = blockOfOne(
    shaper,
    text,
    SIZES.map((size) => ({
      ...{ face: 'sans', sizes: [size], width: INNER },
      most: Math.max(1, Math.floor(room / (size * LEADING.sans))),
    })),
  );
  return (
    <Drawing shaper={shaper} kicker={kicker}>
      <Lines block={head} x={MARGIN} top={top} />
      <Lines block={words} x={MARGIN} top={top + head.height + 24} tone="ink-soft" />
    </Drawing>
  );
}
