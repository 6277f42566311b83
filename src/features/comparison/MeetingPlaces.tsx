import { useId, useMemo } from 'react';
import type { Scope } from '../../domain/facts/selection.ts';
import { meetingWords } from '../../language/meeting-places.ts';
import { sentenceCase } from '../../language/numbers.ts';
import { useSession, useSettledState } from '../../session/session.ts';
import { comparePair, goTo, type Transition } from '../../session/transitions.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { Words } from '../page/Words.tsx';
import styles from './MeetingPlaces.module.css';
import { meetingPlaces, type MeetingPlaces as Places } from './meeting-places.ts';
import { QuestionName } from './QuestionName.tsx';

interface MeetingPlacesProps {
  /** Undefined where the pair shares enough: then nothing is shown. */
  readonly places: Places | undefined;
  /** Where the comparison with another party leads; without it the page stays and the pair changes. */
  readonly then?: Transition;
}

/** Where two parties that share little do meet, as links. */
export function MeetingPlaces({ places, then = (state) => state }: MeetingPlacesProps) {
  const id = useId();
  if (places === undefined) return null;
  const { title, sentence, questions, elsewhere, partners } = places;
  return (
    <section className={styles.places} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {sentence === '' ? null : <p>{sentence}</p>}
      {questions.length === 0 ? null : (
        <ul className={styles.questions}>
          {questions.map((question) => (
            <li key={question.id}>
              <QuestionName question={question} />
            </li>
          ))}
        </ul>
      )}
      {elsewhere.length === 0 ? null : (
        <p>
          <Words
            of={meetingWords.elsewhere(
              elsewhere.map(({ issue, shared }) =>
                meetingWords.place(
                  <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>
                    <DatasetText>{issue.name}</DatasetText>
                  </PlaceLink>,
                  [shared],
                ),
              ),
            )}
          />
        </p>
      )}
      {partners.map(({ party, others }) =>
        others.length === 0 ? null : (
          <p key={party.id}>
            <Words
              of={meetingWords.partners(
                sentenceCase(party.voice),
                others.map((other) =>
                  meetingWords.place(
                    <PlaceLink to={(state) => then(comparePair(party.id, other.party.id)(state))}>
                      <DatasetText>{other.party.name}</DatasetText>
                    </PlaceLink>,
                    [other.shared],
                  ),
                ),
              )}
            />
          </p>
        ),
      )}
    </section>
  );
}

/** The same of the pair looked at. */
export function MeetingPlacesHere({ scope }: { readonly scope: Scope }) {
  const { dataset } = useSession();
  const state = useSettledState();
  const places = useMemo(() => meetingPlaces(dataset, state, scope), [dataset, state, scope]);
  return <MeetingPlaces places={places} />;
}
