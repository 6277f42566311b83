import type { PartyLook } from '../../drawing/party-look.ts';
import { QuestionName } from '../../features/comparison/QuestionName.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import { statementWords as words } from '../../language/statement.ts';
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
          <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>
            <DatasetText>{issue.name}</DatasetText>
          </PlaceLink>
        </p>
      )}
      {positions.map(({ from, precision, until, stance, rationale }) => (
        <p key={from}>
          <Words of={words.held({ from, precision, until }, <strong>{stance}</strong>)} />{' '}
          {rationale === undefined ? null : (
            <span className={styles.why}>
              <DatasetText>{rationale}</DatasetText>
            </span>
          )}
        </p>
      ))}
      {count === 1 ? (
        <p className={styles.why}>{words.alone(party.voice)}</p>
      ) : (
        <>
          <p className={styles.label}>{words.nearby(party.voice)}</p>
          <ol className={styles.nearby}>
            {nearby.map((said) => (
              <li key={said.id} aria-current={said.isThis ? 'true' : undefined}>
                <NearbyStatement said={said} />
              </li>
            ))}
          </ol>
          <p className={styles.all} data-screen-only>
            <PlaceLink to={goToEvidence({ by: [party.id], question: question.id })}>
              {words.all(count, party.voice)}
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
        <span>{words.itself}</span>
      </>
    );
  }
  return (
    <>
      <PlaceLink to={goTo({ view: 'statement', statement: said.id })} className={styles.day}>
        {said.day}
      </PlaceLink>
      <span>
        <DatasetText>{said.speaker}</DatasetText>:{' '}
        <span className={styles.words}>
          <DatasetText>{said.words}</DatasetText>
        </span>
      </span>
    </>
  );
}
