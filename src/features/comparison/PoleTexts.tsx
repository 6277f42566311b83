import styles from './PoleTexts.module.css';
import type { QuestionContent } from './question-content.ts';

/** Both poles in words that their own side would sign. */
export function PoleTexts({ question }: { readonly question: QuestionContent }) {
  return (
    <dl className={styles.poles}>
      {question.poles.map((pole, index) => (
        <div key={pole}>
          <dt>
            <span aria-hidden="true">{index === 0 ? '← ' : '→ '}</span>
            {pole}
          </dt>
          <dd>{question.poleTexts[index]}</dd>
        </div>
      ))}
    </dl>
  );
}
