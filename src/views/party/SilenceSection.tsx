import { QuestionName } from '../../features/comparison/QuestionName.tsx';
import { counted, listed } from '../../language/numbers.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { PartyIssue } from './content.ts';
import styles from './SilenceSection.module.css';

interface SilenceSectionProps {
  readonly issues: readonly PartyIssue[];
  readonly silent: number;
  readonly of: number;
}

/** The questions on which the party has no recorded position, which is not a neutral one. */
export function SilenceSection({ issues, silent, of }: SilenceSectionProps) {
  if (silent === 0) return null;
  const quiet = issues.filter(({ silences }) => silences.length > 0);
  return (
    <section aria-labelledby="silence" className={styles.silence}>
      <h2 id="silence">Where it is silent</h2>
      <p>
        No position on record on {silent} of {counted(of, 'question')}
        {partsOf(quiet)}. Silence is not a neutral stance; nothing is counted.
      </p>
      <Disclosure summary={silent === 1 ? 'The question' : `The ${silent} questions`}>
        {quiet.map(({ issue, silences }) => (
          <section key={issue.id}>
            <h3>{issue.name}</h3>
            <ul>
              {silences.map(({ question, reason }) => (
                <li key={question.id}>
                  <QuestionName question={question} /> {reason}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Disclosure>
    </section>
  );
}

/** `, all on Sanctions`; `: all 4 on Sanctions and 2 on Assad’s future` */
function partsOf(quiet: readonly PartyIssue[]): string {
  const [only, ...others] = quiet;
  if (only !== undefined && others.length === 0) return `, all on ${only.issue.name}`;
  const parts = quiet.map(({ issue, stances, silences: { length } }) =>
    stances.length === 0 && length > 1 ? `all ${length} on ${issue.name}` : `${length} on ${issue.name}`,
  );
  return `: ${listed(parts)}`;
}
