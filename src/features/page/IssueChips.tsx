import { useSession, useView } from '../../session/session.ts';
import { toggleIssue } from '../../session/transitions.ts';
import { Chip } from '../../ui/Chip.tsx';
import styles from './IssueChips.module.css';

/** Which issues are kept; none chosen keeps all. */
export function IssueChips() {
  const { dataset, choose } = useSession();
  const issues = useView((state) => state.issues);
  return (
    <ul className={styles.chips} aria-label="Issues">
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
