import { listingWords } from '../../language/listing.ts';
import type { Transition } from '../../session/transitions.ts';
import { DatasetText } from './DatasetText.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import styles from './Turn.module.css';
import { Words } from './Words.tsx';

interface Way {
  readonly to: Transition;
  /** Of the dataset. */
  readonly words: string;
  /** What tells it from others that are called so. */
  readonly day?: string;
}

interface TurnProps {
  /** What is turned to: “Other issues”. */
  readonly label: string;
  readonly previous: Way | undefined;
  readonly next: Way | undefined;
}

/** The ways to the page before and the page after, at the foot of a page that is one of a row. */
export function Turn({ label, previous, next }: TurnProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className={styles.turn} aria-label={label} data-screen-only>
      {previous === undefined ? (
        <span />
      ) : (
        <PlaceLink to={previous.to}>
          <Words of={listingWords.previous(<Named way={previous} />)} />
        </PlaceLink>
      )}
      {next === undefined ? (
        <span />
      ) : (
        <PlaceLink to={next.to}>
          <Words of={listingWords.next(<Named way={next} />)} />
        </PlaceLink>
      )}
    </nav>
  );
}

function Named({ way: { words, day } }: { readonly way: Way }) {
  return (
    <>
      <DatasetText>{words}</DatasetText>
      {day === undefined ? null : `, ${day}`}
    </>
  );
}
