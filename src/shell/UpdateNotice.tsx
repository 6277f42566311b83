import { updateWords } from '../language/update.ts';
import { useUpdate } from '../offline/updates.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Notices.module.css';

/** A newer version of the site is there. It is never swapped in behind the reader’s back. */
export function UpdateNotice() {
  const take = useUpdate();
  return (
    <div role="status" className={styles.notices} data-screen-only>
      {take === undefined ? null : (
        <p className={styles.notice}>
          <span>{updateWords.newVersion}</span>
          <Button look="quiet" onClick={take}>
            {updateWords.reload}
          </Button>
        </p>
      )}
    </div>
  );
}
