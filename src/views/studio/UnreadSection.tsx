import type { Unread } from '../../drafts/unread.ts';
import { unreadWords as words } from '../../language/unread.ts';
import styles from './Section.module.css';

interface UnreadSectionProps {
  readonly unread: readonly Unread[];
  /** What can be done about it. */
  readonly note: string;
}

const MOST = 12;

/** What stands in the file and is not read, so that nobody takes it for kept. */
export function UnreadSection({ unread, note }: UnreadSectionProps) {
  if (unread.length === 0) return null;
  return (
    <section className={styles.section} data-unread>
      <h2>{words.heading}</h2>
      <ul className={styles.list}>
        {unread.slice(0, MOST).map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may bear one name, and none ever moves.
          <li key={at}>
            <span>{words.line(one)}</span>
          </li>
        ))}
      </ul>
      {unread.length > MOST ? <p className={styles.note}>{words.more(unread.length - MOST)}</p> : null}
      <p className={styles.note}>{note}</p>
    </section>
  );
}
