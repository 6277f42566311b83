import { linkWords } from '../language/links.ts';
import { useNotices, useSession } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Notices.module.css';

/** Each notice, to be dismissed. */
export function NoticeList() {
  const notices = useNotices();
  const { dismiss } = useSession();
  const said = notices.map(({ id, message }) => ({ id, message: message(linkWords) }));
  return said.map(({ id, message }) => (
    <p key={id} className={styles.notice}>
      <span>{message}</span>
      <Button look="quiet" aria-label={linkWords.dismissNotice(message)} onClick={() => dismiss(id)}>
        {linkWords.dismiss}
      </Button>
    </p>
  ));
}
