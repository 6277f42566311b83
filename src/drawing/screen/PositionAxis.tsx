import type { CSSProperties, ReactNode } from 'react';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { type AxisContent, type AxisPlace, axisLayout, BAND, GHOST, type PlacedMove } from '../geometry/axis.ts';
import { hueOf } from '../geometry/mark-shapes.ts';
import { hundredths } from '../geometry/rounding.ts';
import { Mark } from './Mark.tsx';
import styles from './PositionAxis.module.css';

interface PositionAxisProps extends AxisContent {
  /** Undefined where one line of poles stands above many axes. */
  readonly poles: readonly [ReactNode, ReactNode] | undefined;
  /** What the picture says, for those who listen to the page; undefined where the words beside it say just that. */
  readonly sentence: string | undefined;
  /** Says to who sees it which parties have no recorded position: they have no mark. */
  readonly unrecorded: string | undefined;
}

/**
 * The signature mark: one line between two poles, each party's acceptable range as a soft band and its
 * stance as a mark, common ground hatched, a gap dotted. Plain boxes placed in percent, so that it fits any
 * width, either direction of writing and paper without being measured.
 */
export function PositionAxis({ sides, zone, others = [], poles, sentence, unrecorded }: PositionAxisProps) {
  const layout = axisLayout({ sides, zone, others }, inCss);
  const { ticks, bands, zone: between, moves, marks } = layout;
  return (
    <div className={styles.frame} style={SIZES}>
      {sentence === undefined ? null : <VisuallyHidden>{sentence}</VisuallyHidden>}
      <div className={styles.axis}>
        <span className={styles.line} />
        {ticks.map((at) => (
          <span key={at} className={styles.tick} style={places({ at })} />
        ))}
        {bands.map(({ side, from, to }) => (
          <span key={side.name} className={styles.range} data-party={hueOf(side.slot)} style={places({ from, to })} />
        ))}
        {between === undefined ? null : (
          <span
            className={between.isGap ? styles.gap : styles.common}
            style={places({ from: between.from, to: between.to })}
          />
        )}
        {layout.others.map(({ other, at }) => (
          <span key={other.name} className={styles.place} style={places({ at })}>
            <span className={styles.mark} data-look="other" title={other.name}>
              <Mark slot={other.slot} />
            </span>
          </span>
        ))}
        {moves.map((move) => (
          <Move key={move.side.name} {...move} />
        ))}
        {marks.map(({ side, at }) => (
          <span key={side.name} className={styles.place} style={places({ at })}>
            <span className={styles.mark} data-look={side.isPast ? 'past' : undefined} title={side.name}>
              <Mark slot={side.slot} hollow={side.isUnsure} />
            </span>
          </span>
        ))}
      </div>
      {poles === undefined && unrecorded === undefined ? null : (
        <div className={styles.poles} aria-hidden="true">
          <span>{poles?.[0]}</span>
          {unrecorded === undefined ? null : <span className={styles.unrecorded}>{unrecorded}</span>}
          <span>{poles?.[1]}</span>
        </div>
      )}
    </div>
  );
}

/** Where a party stood then, and the way between there and now. */
function Move({ side: { slot }, ghost, from, to }: PlacedMove<string>) {
  return (
    <>
      <span className={styles.path} data-party={hueOf(slot)} style={places({ from, to })} />
      <span className={styles.place} style={places({ at: ghost })}>
        <span className={styles.mark} data-look="ghost">
          <Mark slot={slot} />
        </span>
      </span>
    </>
  );
}

function places(values: Readonly<Record<string, string>>): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`--${key}`, value]));
}

const SIZES = { '--band': `calc(${BAND} * var(--mark))`, '--ghost': `calc(${GHOST} * var(--mark))` };

/** A place as a length of CSS, in percent of the axis and in the size of a mark. */
function inCss(place: AxisPlace): string {
  if ('first' in place) return `min(${place.first.map(inCss).join(', ')})`;
  if ('last' in place) return `max(${place.last.map(inCss).join(', ')})`;
  return `calc(${hundredths(place.share * 100)}% + ${hundredths(place.marks)} * var(--mark))`;
}
