import { Mark } from '../../drawing/screen/Mark.tsx';
import { PositionAxis } from '../../drawing/screen/PositionAxis.tsx';
import type { QuestionContent } from '../../features/comparison/question-content.ts';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { questionPageWords } from '../../language/question-page.ts';
import { goToEvidence } from '../../session/evidence-transitions.ts';
import styles from './StandingsSection.module.css';
import type { Standing, Standings } from './standings.ts';

const words = questionPageWords.standings;

interface StandingsSectionProps {
  readonly question: QuestionContent;
  readonly standings: Standings;
}

/** Where every party stands on the question, from the one pole to the other, each on an axis and in words. */
export function StandingsSection({ question, standings }: StandingsSectionProps) {
  const { summary, recorded, silent } = standings;
  const [low, high] = question.poles;
  return (
    <section className={styles.standings} aria-labelledby="standings">
      <h2 id="standings">{words.title}</h2>
      <p className={styles.summary}>{summary}</p>
      {recorded.length === 0 ? null : (
        <>
          <div className={styles.row} aria-hidden="true">
            <p className={styles.poles}>
              <span>
                ← <DatasetText>{low}</DatasetText>
              </span>
              <span>
                <DatasetText>{high}</DatasetText> →
              </span>
            </p>
          </div>
          <ol>
            {recorded.map((standing) => (
              <Row key={standing.party.id} standing={standing} question={question.id} />
            ))}
          </ol>
        </>
      )}
      {silent.length === 0 || recorded.length === 0 ? null : (
        <p className={styles.silent}>{words.silent(silent.map(({ name }) => name))}</p>
      )}
    </section>
  );
}

function Row({ standing, question }: { readonly standing: Standing; readonly question: string }) {
  const { party, isCompared, sides, statements } = standing;
  return (
    <li className={styles.row} data-compared={isCompared || undefined}>
      <p className={styles.party}>
        <Mark slot={party.slot} />
        <DatasetText>{party.name}</DatasetText>
      </p>
      <div className={styles.axis}>
        <PositionAxis sides={sides} zone={undefined} poles={undefined} sentence={undefined} unrecorded={undefined} />
      </div>
      <p className={styles.words}>
        {words.sentence(standing.words)}{' '}
        <span data-screen-only>
          <PlaceLink to={goToEvidence({ by: [party.id], question })}>{words.statements(statements)}</PlaceLink>
        </span>
      </p>
    </li>
  );
}
