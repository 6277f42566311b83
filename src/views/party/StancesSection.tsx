import { PositionAxis } from '../../drawing/screen/PositionAxis.tsx';
import { QuestionName } from '../../features/comparison/QuestionName.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import { partyWords } from '../../language/party.ts';
import type { Phrase } from '../../language/phrase.ts';
import { goTo } from '../../session/transitions.ts';
import type { PartyIssue, Stance } from './content.ts';
import styles from './StancesSection.module.css';

interface StancesSectionProps {
  readonly issues: readonly PartyIssue[];
  readonly moved: Phrase | undefined;
}

/** So many questions are never folded; of more a phone shows whole issues until there are this many. */
const SHORT = 8;
const FIRST = 4;

/** Each question on which the party is on record, as an axis, issue by issue. */
export function StancesSection({ issues, moved }: StancesSectionProps) {
  const spoken = issues.filter(({ stances }) => stances.length > 0);
  if (spoken.length === 0) return null;
  const isShort = countOf(spoken) <= SHORT;
  const isFirst = (index: number) => isShort || countOf(spoken.slice(0, index)) < FIRST;
  const first = spoken.filter((_, index) => isFirst(index));
  const rest = spoken.filter((_, index) => !isFirst(index));
  return (
    <section aria-labelledby="stances" className={styles.stances}>
      <h2 id="stances">{partyWords.stands}</h2>
      {moved === undefined ? null : (
        <p className={styles.moved}>
          <Words of={moved} />
        </p>
      )}
      <div className={styles.issues}>
        {first.map((own) => (
          <IssueStances key={own.issue.id} issue={own} />
        ))}
        {rest.length === 0 ? null : (
          <details className={styles.rest}>
            <summary>{partyWords.more(countOf(rest))}</summary>
            {rest.map((own) => (
              <IssueStances key={own.issue.id} issue={own} />
            ))}
          </details>
        )}
      </div>
    </section>
  );
}

function IssueStances({ issue: { issue, stances } }: { readonly issue: PartyIssue }) {
  return (
    <section className={styles.issue}>
      <h3>
        <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>
          <DatasetText>{issue.name}</DatasetText>
        </PlaceLink>
      </h3>
      <ul>
        {stances.map((stance) => (
          <StanceRow key={stance.question.id} stance={stance} />
        ))}
      </ul>
    </section>
  );
}

function countOf(issues: readonly PartyIssue[]): number {
  return issues.reduce((sum, { stances }) => sum + stances.length, 0);
}

function StanceRow({ stance: { question, sides, words } }: { readonly stance: Stance }) {
  const [low, high] = question.poles;
  return (
    <li className={styles.row} data-axis={question.id}>
      <h4>
        <QuestionName question={question} />
      </h4>
      <PositionAxis
        sides={sides}
        zone={undefined}
        poles={[<DatasetText key="low">{low.label}</DatasetText>, <DatasetText key="high">{high.label}</DatasetText>]}
        sentence={words}
        unrecorded={undefined}
      />
    </li>
  );
}
