import { useSession, useView } from '../../session/session.ts';
import { showAllIssues, toggleIssue } from '../../session/transitions.ts';
import { Chip } from '../../ui/Chip.tsx';
import { useArrowKeys } from '../../ui/hooks/use-arrow-keys.ts';
import styles from './IssueChips.module.css';

/** Which issues are kept; none chosen keeps all. */
export function IssueChips() {
  const { dataset, choose } = useSession();
  const issues = useView((state) => state.issues);
  const chips = useArrowKeys<HTMLUListElement>();
  return (
    <ul className={styles.chips} aria-label="Issues" ref={chips} data-script-only>
      <li>
        <Chip isOn={issues.length === 0} onToggle={() => choose(showAllIssues)}>
          All
        </Chip>
      </li>
      {dataset.issues.map((issue) => (
        <li key={issue.id}>
          <Chip isOn={issues.includes(issue.id)} onToggle={() => choose(toggleIssue(issue.id))}>
            {issue.name}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
