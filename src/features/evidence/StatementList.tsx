import { goTo } from '../../session/transitions.ts';
import { OutLink } from '../../ui/OutLink.tsx';
import { DatasetQuote } from '../page/DatasetQuote.tsx';
import { DatasetText } from '../page/DatasetText.tsx';
import { PlaceLink } from '../page/PlaceLink.tsx';
import { CopyQuote } from './CopyQuote.tsx';
import type { EvidenceItem } from './evidence-content.ts';
import styles from './StatementList.module.css';

interface StatementListProps {
  readonly items: readonly EvidenceItem[];
  /** Leaves out what a quotation says again in our words, and the title of its source. */
  readonly isBrief?: boolean;
}

/** Statements with their words, speaker, office, date and source. */
export function StatementList({ items, isBrief = false }: StatementListProps) {
  return (
    <ul className={styles.list} data-statements>
      {items.map((item) => (
        <li key={item.id} className={styles.item}>
          {item.quote === undefined ? null : <DatasetQuote className={styles.quote}>{item.quote}</DatasetQuote>}
          <p className={styles.who}>
            <DatasetText>{item.speaker}</DatasetText>
            {item.role === undefined ? null : (
              <>
                , <DatasetText>{item.role}</DatasetText>
              </>
            )}{' '}
            ·{' '}
            <PlaceLink to={goTo({ view: 'statement', statement: item.id })} className={styles.day}>
              {item.day}
            </PlaceLink>
          </p>
          {item.paraphrase === undefined || (isBrief && item.quote !== undefined) ? null : (
            <p className={isBrief ? styles.words : styles.paraphrase}>
              <DatasetText isBlock>{item.paraphrase}</DatasetText>
            </p>
          )}
          {isBrief || item.note === undefined ? null : (
            <p className={styles.note}>
              <DatasetText isBlock>{item.note}</DatasetText>
            </p>
          )}
          <p className={styles.source}>
            {item.source === undefined ? null : (
              <>
                <OutLink href={item.source.url} isSource>
                  <DatasetText>{item.source.publisher}</DatasetText>
                  {isBrief || item.source.title === undefined ? null : (
                    <span className={styles.title}>
                      : <DatasetText>{item.source.title}</DatasetText>
                    </span>
                  )}
                </OutLink>{' '}
                {item.source.kind === undefined ? null : <span className={styles.kind}>({item.source.kind})</span>}{' '}
              </>
            )}
            <CopyQuote statement={item} />
          </p>
        </li>
      ))}
    </ul>
  );
}
