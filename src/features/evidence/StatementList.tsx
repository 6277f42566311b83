import { goTo } from '../../session/transitions.ts';
import { OutLink } from '../../ui/OutLink.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import type { EvidenceItem } from './evidence-content.ts';
import styles from './StatementList.module.css';

/** Statements with their words, speaker, office, date and source. */
export function StatementList({ items }: { readonly items: readonly EvidenceItem[] }) {
  return (
    <ul className={styles.list} data-statements>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          {item.quote === undefined ? null : (
            <blockquote className={styles.quote}>
              <p>“{item.quote}”</p>
            </blockquote>
          )}
          <p className={styles.who}>
            {item.speaker}, {item.role} ·{' '}
            <PlaceLink to={goTo({ view: 'statement', statement: item.id })} className={styles.day}>
              {item.day}
            </PlaceLink>
          </p>
          <p className={styles.paraphrase}>{item.paraphrase}</p>
          {item.note === undefined ? null : <p className={styles.note}>{item.note}</p>}
          <p className={styles.source}>
            <OutLink href={item.source.url} isSource>
              {item.source.publisher}
              <span className={styles.title}>: {item.source.title}</span>
            </OutLink>{' '}
            <span className={styles.kind}>({item.source.kind})</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
