import { useMemo } from 'react';
import type { Issue } from '../../domain/dataset-file.ts';
import { scopeOfIssue } from '../../domain/facts/selection.ts';
import { QuestionAxis } from '../../features/comparison/QuestionAxis.tsx';
import { StatusTag } from '../../features/comparison/StatusTag.tsx';
import { EmbeddedAgreement } from '../../features/embed/EmbeddedAgreement.tsx';
import { EmbedFrame } from '../../features/embed/EmbedFrame.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { Words } from '../../features/page/Words.tsx';
import { issueWords } from '../../language/issue.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { issueContent } from './content.ts';
import styles from './Embedded.module.css';

/** The questions of an issue as axes, for another page’s frame. */
export function EmbeddedAxes() {
  const issue = useIssue();
  return issue === undefined ? null : <Axes issue={issue} />;
}

function Axes({ issue }: { readonly issue: Issue }) {
  const { dataset } = useSession();
  const state = useViewState();
  const { comparison, questions } = useMemo(() => issueContent(dataset, state, issue), [dataset, state, issue]);
  return (
    <EmbedFrame
      kicker={issueWords.embedded(issue.name, state.on)}
      title={<Words of={comparison.finding} />}
      parties={comparison.pair}
      ownWeights={comparison.ownWeights}
    >
      <ul className={styles.axes}>
        {questions.map((question) => (
          <li key={question.id}>
            <p className={styles.question}>
              <DatasetText>{question.text}</DatasetText> <StatusTag status={question.status} />
            </p>
            <div data-axis={question.id}>
              <QuestionAxis question={question} />
            </div>
          </li>
        ))}
      </ul>
    </EmbedFrame>
  );
}

/** How the agreement on an issue went, for another page’s frame. */
export function EmbeddedChart() {
  const issue = useIssue();
  return issue === undefined ? null : <Chart issue={issue} />;
}

function Chart({ issue }: { readonly issue: Issue }) {
  const { dataset } = useSession();
  const state = useViewState();
  const { comparison } = useMemo(() => issueContent(dataset, state, issue), [dataset, state, issue]);
  const scope = useMemo(() => scopeOfIssue(issue), [issue]);
  return <EmbeddedAgreement title={issue.name} scope={scope} comparison={comparison} />;
}

function useIssue(): Issue | undefined {
  const { dataset } = useSession();
  const { place } = useViewState();
  return dataset.issueById.get(place.view === 'issue' ? place.issue : '');
}
