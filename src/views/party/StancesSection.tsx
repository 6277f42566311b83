import { PositionAxis } from '../../drawing/screen/PositionAxis.tsx';
import { QuestionName } from '../../features/comparison/QuestionName.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import type { Phrase } from '../../language/phrase.ts';
import { goTo } from '../../session/transitions.ts';
import type { PartyIssue, Stance } from './content.ts';
import styles from './StancesSection.module.css';

interface StancesSectionProps {
  readonly issues: readonly PartyIssue[];
  readonly moved: Phrase | undefined;
}

/** Each question on which the party is on record, as an axis, issue by issue. */
export function StancesSection({ issues, moved }: StancesSectionProps) {
  const spoken = issues.filter(({ stances }) => stances.length > 0);
  if (spoken.length === 0) return null;
  return (
    <section aria-labelledby="stances" className={styles.stances}>
      <h2 id="stances">Where it stands</h2>
      {moved === undefined ? null : (
        <p className={styles.moved}>
          <Words of={moved} />
        </p>
      )}
      <div className={styles.issues}>
        {spoken.map(({ issue, stances }) => (
          <section key={issue.id} className={styles.issue}>
            <h3>
              <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>{issue.name}</PlaceLink>
            </h3>
            <ul>
              {stances.map((stance) => (
                <StanceRow key={stance.question.id} stance={stance} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function StanceRow({ stance: { question, sides, words } }: { readonly stance: Stance }) {
  const [low, high] = question.poles;
  return (
    <li className={styles.row} data-axis={question.id}>
      <h4>
        <QuestionName question={question} />
      </h4>
      <PositionAxis sides={sides} zone={undefined} poles={[low.label, high.label]} sentence={words} unrecorded={[]} />
    </li>
  );
}
