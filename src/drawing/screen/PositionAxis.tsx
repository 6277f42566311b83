import type { CSSProperties } from 'react';
import type { Range } from '../../domain/dataset-file.ts';
import type { Zone } from '../../domain/measures/zone.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { hueOf } from '../geometry/mark-shapes.ts';
import { axisPlace } from '../geometry/scale.ts';
import { Mark } from './Mark.tsx';
import styles from './PositionAxis.module.css';

/** One party on the axis. */
export interface AxisSide {
  readonly slot: number;
  readonly name: string;
  readonly stance: number;
  readonly range: Range;
  /** Drawn as an outline: the coding is not sure. */
  readonly isUnsure: boolean;
  /** Drawn faintly: the party as it stood on an earlier day. */
  readonly isPast: boolean;
  /** Where the party stood on the day compared with, if that was elsewhere. */
  readonly ghost: number | undefined;
}

interface PositionAxisProps {
  readonly sides: readonly AxisSide[];
  readonly zone: Zone | undefined;
  /** Undefined where one line of poles stands above many axes. */
  readonly poles: readonly [string, string] | undefined;
  /** What the picture says, for those who listen to the page; undefined where the words beside it say just that. */
  readonly sentence: string | undefined;
  /** Parties without a recorded position: they have no mark, and the axis says so. */
  readonly unrecorded: readonly string[];
  readonly onChoose?: () => void;
}

/** Stances closer than this would hide each other. */
const OVERLAP = 0.25;

/**
 * The signature mark: one line between two poles, each party's acceptable range as a soft band and its
 * stance as a mark, common ground hatched, a gap dotted. Plain boxes placed in percent, so that it fits any
 * width, either direction of writing and paper without being measured.
 */
export function PositionAxis({ sides, zone, poles, sentence, unrecorded, onChoose }: PositionAxisProps) {
  const [first, second] = sides;
  const isCrowded = first !== undefined && second !== undefined && Math.abs(first.stance - second.stance) < OVERLAP;
  return (
    <div className={styles.frame}>
      {sentence === undefined ? null : <VisuallyHidden>{sentence}</VisuallyHidden>}
      <div className={styles.axis}>
        <span className={styles.line} />
        {[-2, -1, 0, 1, 2].map((tick) => (
          <span key={tick} className={styles.tick} style={places({ at: tick })} />
        ))}
        {sides.map((side) => (
          <span
            key={side.name}
            className={styles.range}
            data-party={hueOf(side.slot)}
            style={places({ low: side.range[0], high: side.range[1] })}
          />
        ))}
        {zone === undefined ? null : <Between zone={zone} />}
        {sides.map((side) => (side.ghost === undefined ? null : <Ghost key={side.name} side={side} at={side.ghost} />))}
        {sides.map((side, index) => (
          <AxisMark
            key={side.name}
            side={side}
            nudge={isCrowded ? ((index === 0) === first.stance <= second.stance ? -1 : 1) : 0}
            onChoose={onChoose}
          />
        ))}
      </div>
      {poles === undefined ? null : (
        <div className={styles.poles} aria-hidden="true">
          <span>{poles[0]}</span>
          <span>{poles[1]}</span>
        </div>
      )}
      {unrecorded.map((name) => (
        <p key={name} className={styles.unrecorded}>
          {name}: no recorded position
        </p>
      ))}
    </div>
  );
}

function Between({ zone }: { readonly zone: Zone }) {
  if (zone.kind === 'gap') {
    return <span className={styles.gap} style={places({ low: zone.high, high: zone.low })} />;
  }
  return <span className={styles.common} style={places({ low: zone.low, high: zone.high })} />;
}

/** Where a party stood then, and the way from there to now. */
function Ghost({ side, at }: { readonly side: AxisSide; readonly at: number }) {
  const [low, high] = [Math.min(at, side.stance), Math.max(at, side.stance)];
  return (
    <>
      <span
        className={styles.path}
        data-party={hueOf(side.slot)}
        data-towards={side.stance > at ? 'end' : 'start'}
        style={places({ low, high })}
      />
      <span className={styles.place} style={places({ at })}>
        <span className={styles.mark} data-look="ghost">
          <Mark slot={side.slot} />
        </span>
      </span>
    </>
  );
}

interface AxisMarkProps {
  readonly side: AxisSide;
  readonly nudge: -1 | 0 | 1;
  readonly onChoose: (() => void) | undefined;
}

/** The question's own heading is the way in by keyboard; the marks do the same for a pointer. */
function AxisMark({ side, nudge, onChoose }: AxisMarkProps) {
  const mark = <Mark slot={side.slot} hollow={side.isUnsure} />;
  const look = side.isPast ? 'past' : undefined;
  return (
    <span className={styles.place} style={{ ...places({ at: side.stance }), '--nudge': nudge }}>
      {onChoose === undefined ? (
        <span className={styles.mark} data-look={look}>
          {mark}
        </span>
      ) : (
        <button
          type="button"
          className={styles.mark}
          data-look={look}
          title={side.name}
          tabIndex={-1}
          onClick={onChoose}
        >
          {mark}
          <VisuallyHidden>{side.name}: show the evidence</VisuallyHidden>
        </button>
      )}
    </span>
  );
}

function places(values: Readonly<Record<string, number>>): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`--${key}`, axisPlace(value)]));
}
