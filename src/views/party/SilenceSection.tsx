import { QuestionName } from '../../features/comparison/QuestionName.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { partyWords } from '../../language/party.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { PartyIssue } from './content.ts';
import styles from './SilenceSection.module.css';

interface SilenceSectionProps {
  readonly issues: readonly PartyIssue[];
  readonly silent: number;
  readonly of: number;
}

const words = partyWords.silence;

/** The questions on which the party has no recorded position, which is not a neutral one. */
export function SilenceSection({ issues, silent, of }: SilenceSectionProps) {
  if (silent === 0) return null;
  const quiet = issues.filter(({ silences }) => silences.length > 0);
  return (
    <section aria-labelledby="silence" className={styles.silence}>
      <h2 id="silence">{words.title}</h2>
      <p>{sentenceOf(quiet, silent, of)}</p>
      <Disclosure summary={words.questions(silent)}>
        {quiet.map(({ issue, silences }) => (
          <section key={issue.id}>
            <h3>
              <DatasetText>{issue.name}</DatasetText>
            </h3>
            <ul>
              {silences.map(({ question, reason }) => (
                <li key={question.id}>
                  <QuestionName question={question} /> <DatasetText>{reason}</DatasetText>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Disclosure>
    </section>
  );
}

/** On how many questions it is silent, and on which issues those are. */
function sentenceOf(quiet: readonly PartyIssue[], silent: number, of: number): string {
  const [only, ...others] = quiet;
  if (only !== undefined && others.length === 0) return words.onOne(silent, of, only.issue.name);
  const parts = quiet.map(({ issue, stances, silences: { length } }) =>
    stances.length === 0 && length > 1 ? words.all(length, issue.name) : words.some(length, issue.name),
  );
  return words.onSome(silent, of, parts);
}
