import type { ReactElement } from 'react';
import { hueOf } from '../../drawing/geometry/mark-shapes.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { comparisonWords } from '../../language/comparison.ts';
import type { HeadlinePart } from '../../language/headline.ts';
import type { Phrase } from '../../language/phrase.ts';
import { useSession, useView } from '../../session/session.ts';
import { toggleStatus } from '../../session/transitions.ts';
import { LiveButton } from '../../ui/LiveButton.tsx';
import { DatasetText } from '../page/DatasetText.tsx';
import { Words } from '../page/Words.tsx';
import type { ComparisonContent } from './comparison-content.ts';
import styles from './Headline.module.css';
import { pickerId } from './PartyPicker.tsx';

/** The finding, whose own parts choose: a party opens the list of parties, a status filters where the view does. */
export function Headline({ comparison: { headlineParts, pair } }: { readonly comparison: ComparisonContent }) {
  return headlineParts.map(({ words, names }, index) => {
    // The parts of a sentence have no other name than their place.
    const key = `${index}`;
    if (names === undefined) return <Words key={key} of={words} />;
    if ('status' in names) return <StatusPart key={key} words={words} status={names.status} />;
    return <PartyPart key={key} words={words} side={names.side} party={pair[names.side === 'a' ? 0 : 1]} />;
  });
}

interface PairNamesProps {
  readonly comparison: ComparisonContent;
  /** What is said of the two. */
  readonly say?: (a: ReactElement, b: ReactElement) => Phrase<ReactElement>;
}

/** The two parties alone, to be chosen in the same way where the heading does not name them. */
export function PairNames({ comparison: { pair }, say = comparisonWords.both }: PairNamesProps) {
  return (
    <Words
      of={say(
        <PartyPart words={[pair[0].voice]} side="a" party={pair[0]} />,
        <PartyPart words={[pair[1].voice]} side="b" party={pair[1]} />,
      )}
    />
  );
}

interface PartyPartProps extends Pick<HeadlinePart, 'words'> {
  readonly side: 'a' | 'b';
  readonly party: PartyLook;
}

function PartyPart({ words, side, party }: PartyPartProps) {
  return (
    <LiveButton
      className={styles.party}
      data-party={hueOf(party.slot)}
      data-past={party.isPast || undefined}
      data-stop
      popoverTarget={pickerId(side)}
    >
      <DatasetText>
        <Words of={words} />
      </DatasetText>
    </LiveButton>
  );
}

type StatusName = Extract<NonNullable<HeadlinePart['names']>, { status: unknown }>;

function StatusPart({ words, status }: Pick<HeadlinePart, 'words'> & StatusName) {
  const { choose, navigation } = useSession();
  const filters = useView(({ place }) => navigation.shows(place.view, 'show'));
  const isOn = useView(({ show }) => show.includes(status));
  if (!filters) return <Words of={words} />;
  return (
    <LiveButton className={styles.status} data-stop aria-pressed={isOn} onClick={() => choose(toggleStatus(status))}>
      <Words of={words} />
    </LiveButton>
  );
}
