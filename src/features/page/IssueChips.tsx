import type { ReactNode } from 'react';
import { pageWords } from '../../language/page.ts';
import { useSession, useView } from '../../session/session.ts';
import { showAllIssues, toggleIssue } from '../../session/transitions.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useArrowKeys } from '../../ui/hooks/use-arrow-keys.ts';
import { DatasetText } from './DatasetText.tsx';
import styles from './IssueChips.module.css';

interface IssueChipsProps {
  /** What else stands on the line, and is reached by the same arrow keys. */
  readonly children?: ReactNode;
}

/** Which issues are kept; none chosen keeps all. */
export function IssueChips({ children }: IssueChipsProps) {
  const { dataset, choose } = useSession();
  const issues = useView((state) => state.issues);
  const line = useArrowKeys<HTMLDivElement>();
  return (
    <div className={styles.line} ref={line}>
      <ul className={styles.chips} aria-label={pageWords.issues} data-screen-only data-script-only>
        <li>
          <Chip isStop isOn={issues.length === 0} onToggle={() => choose(showAllIssues)}>
            {pageWords.allIssues}
          </Chip>
        </li>
        {dataset.issues.map((issue) => (
          <li key={issue.id}>
            <Chip isStop isOn={issues.includes(issue.id)} onToggle={() => choose(toggleIssue(issue.id))}>
              <DatasetText>{issue.name}</DatasetText>
            </Chip>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
