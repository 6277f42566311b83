import { shellWords } from '../language/shell.ts';
import { useNotices, useSession } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Notices.module.css';

/** What could not be used of an address, and what is shown instead. */
export function Notices() {
  const notices = useNotices();
  const { dismiss } = useSession();
  return (
    <div role="status" className={styles.notices}>
      {notices.map(({ id, message }) => (
        <p key={id} className={styles.notice}>
          <span>{message}</span>
          <Button look="quiet" aria-label={shellWords.dismissNotice(message)} onClick={() => dismiss(id)}>
            {shellWords.dismiss}
          </Button>
        </p>
      ))}
    </div>
  );
}
