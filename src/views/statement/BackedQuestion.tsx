import type { PartyLook } from '../../drawing/party-look.ts';
import { QuestionName } from '../../features/comparison/QuestionName.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { counted } from '../../language/numbers.ts';
import { goToEvidence } from '../../session/evidence-transitions.ts';
import { goTo } from '../../session/transitions.ts';
import styles from './BackedQuestion.module.css';
import type { Backed, Said } from './content.ts';

interface BackedQuestionProps {
  readonly backed: Backed;
  readonly party: PartyLook;
}

/** A position that the statement backs, and what the same party said on the question before and after. */
export function BackedQuestion({ backed, party }: BackedQuestionProps) {
  const { question, issue, positions, nearby, count } = backed;
  return (
    <section className={styles.backed} aria-label={question.text}>
      <h3>
        <QuestionName question={question} />
      </h3>
      {issue === undefined ? null : (
        <p className={styles.issue}>
          <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>{issue.name}</PlaceLink>
        </p>
      )}
      {positions.map(({ from, held, words, rationale }) => (
        <p key={from}>
          {held}: <strong>{words}</strong>.{' '}
          {rationale === undefined ? null : <span className={styles.why}>{rationale}</span>}
        </p>
      ))}
      {count === 1 ? (
        <p className={styles.why}>Nothing else that {party.voice} said on this question is on record.</p>
      ) : (
        <>
          <p className={styles.label}>Said by {party.voice} before and after</p>
          <ol className={styles.nearby}>
            {nearby.map((said) => (
              <li key={said.id} aria-current={said.isThis ? 'true' : undefined}>
                <NearbyStatement said={said} />
              </li>
            ))}
          </ol>
          <p className={styles.all} data-screen-only>
            <PlaceLink to={goToEvidence({ by: [party.id], question: question.id })}>
              All {counted(count, 'statement')} of {party.voice} on this question
            </PlaceLink>
          </p>
        </>
      )}
    </section>
  );
}

function NearbyStatement({ said }: { readonly said: Said }) {
  if (said.isThis) {
    return (
      <>
        <span className={styles.day}>{said.day}</span>
        <span>This statement</span>
      </>
    );
  }
  return (
    <>
      <PlaceLink to={goTo({ view: 'statement', statement: said.id })} className={styles.day}>
        {said.day}
      </PlaceLink>
      <span>
        {said.speaker}: <span className={styles.words}>{said.words}</span>
      </span>
    </>
  );
}
