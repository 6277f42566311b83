import { poleWords } from '../../language/stance.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import styles from './PoleTexts.module.css';
import type { QuestionContent } from './question-content.ts';

/** Both poles in words that their own side would sign, and what lies midway. */
export function PoleTexts({ question }: { readonly question: QuestionContent }) {
  return (
    <dl className={styles.poles}>
      {question.poles.map((pole, index) => (
        <div key={pole}>
          <dt>
            <span aria-hidden="true">{index === 0 ? '← ' : '→ '}</span>
            <DatasetText>{pole}</DatasetText>
          </dt>
          {question.poleTexts[index] === undefined ? null : (
            <dd>
              <DatasetText isBlock>{question.poleTexts[index]}</DatasetText>
            </dd>
          )}
        </div>
      ))}
      {question.middle === undefined ? null : (
        <div className={styles.middle}>
          <dt>
            <span aria-hidden="true">↔ </span>
            {poleWords.midway}
          </dt>
          <dd>
            <DatasetText isBlock>{question.middle}</DatasetText>
          </dd>
        </div>
      )}
    </dl>
  );
}
