import { useNotices } from '../session/session.ts';
import { later } from '../ui/later/later.ts';
import { Part } from '../ui/later/Part.tsx';
import styles from './Notices.module.css';

const NOTICE_LIST = later(async () => (await import('./NoticeList.tsx')).NoticeList);

/** What could not be used of an address, and what is shown instead. */
export function Notices() {
  const isEmpty = useNotices().length === 0;
  return (
    <div role="status" className={styles.notices}>
      {isEmpty ? null : <Part code={NOTICE_LIST} props={{}} loading={null} />}
    </div>
  );
}
