import { type ReactNode, useId, useMemo } from 'react';
import type { Scope } from '../../domain/facts/selection.ts';
import { listJoints, sentenceCase } from '../../language/numbers.ts';
import { useSession, useSettledState } from '../../session/session.ts';
import { comparePair, goTo, type Transition } from '../../session/transitions.ts';
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
          They meet on{' '}
          <Listed
            items={elsewhere.map(({ issue, shared }) => (
              <span key={issue.id}>
                <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>{issue.name}</PlaceLink> (
                <Words of={shared} />)
              </span>
            ))}
          />
          .
        </p>
      )}
      {partners.map(({ party, others }) =>
        others.length === 0 ? null : (
          <p key={party.id}>
            {sentenceCase(party.voice)} shares most with{' '}
            <Listed
              items={others.map((other) => (
                <span key={other.party.id}>
                  <PlaceLink to={(state) => then(comparePair(party.id, other.party.id)(state))}>
                    {other.party.name}
                  </PlaceLink>{' '}
                  (<Words of={other.shared} />)
                </span>
              ))}
            />
            .
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

/** Items in a sentence: `a, b and c`. */
function Listed({ items }: { readonly items: readonly ReactNode[] }) {
  const joints = listJoints(items.length);
  return items.map((item, index) => [item, joints[index]]);
}
