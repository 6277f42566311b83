import { memo } from 'react';
import { hueOf } from '../../drawing/geometry/mark-shapes.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { DatasetQuote } from '../../features/page/DatasetQuote.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import { longDay } from '../../language/dates.ts';
import { evidenceWords } from '../../language/evidence.ts';
import { sourceWords } from '../../language/quotation.ts';
import { statementsWords } from '../../language/statements.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { OutLink } from '../../ui/OutLink.tsx';
import type { EvidenceEntry } from './entries.ts';
import { Marked } from './Marked.tsx';
import { marked } from './marked.ts';
import styles from './StatementRow.module.css';

interface StatementRowProps {
  readonly entry: EvidenceEntry;
  /** The words that were found. */
  readonly words: ReadonlySet<string>;
}

/** A statement in the list: when, who, what, and where it is printed. */
export const StatementRow = memo(function StatementRow({ entry, words }: StatementRowProps) {
  const { dataset } = useSession();
  const { statement, source, party, slot, questions } = entry;
  const { id, date, precision, quote, paraphrase, note, speaker, role } = statement;
  const isInNote = note !== undefined && marked(note, words).some(({ isFound }) => isFound);
  return (
    <div className={styles.row} data-party={hueOf(slot)}>
      <p className={styles.day}>
        <PlaceLink to={goTo({ view: 'statement', statement: id })}>{longDay(date, precision)}</PlaceLink>
      </p>
      <div className={styles.body}>
        <p className={styles.who}>
          <Mark slot={slot} />
          <span>
            <strong>
              <DatasetText>
                <Marked text={speaker} words={words} />
              </DatasetText>
            </strong>
            {role === undefined ? null : (
              <>
                ,{' '}
                <DatasetText>
                  <Marked text={role} words={words} />
                </DatasetText>
              </>
            )}{' '}
            ·{' '}
            <DatasetText>
              <Marked text={party} words={words} />
            </DatasetText>
          </span>
        </p>
        {quote === undefined ? null : (
          <DatasetQuote className={styles.quote}>
            <Marked text={quote} words={words} />
          </DatasetQuote>
        )}
        {paraphrase === undefined ? null : (
          <p className={quote === undefined ? styles.paraphraseAlone : styles.paraphrase}>
            <DatasetText isBlock>
              <Marked text={paraphrase} words={words} />
            </DatasetText>
          </p>
        )}
        {isInNote ? (
          <p className={styles.note}>
            <DatasetText isBlock>
              <Marked text={note} words={words} />
            </DatasetText>
          </p>
        ) : null}
        <p className={styles.meta}>
          {source === undefined ? null : (
            <>
              <OutLink href={source.url} isSource lang={source.lang}>
                <DatasetText>
                  <Marked text={sourceWords(source)} words={words} />
                </DatasetText>
              </OutLink>
              {source.kind === undefined ? null : ` (${evidenceWords.kinds[source.kind]})`}
            </>
          )}
        </p>
        {questions.length === 0 ? null : (
          <p className={styles.meta}>
            <Words
              of={statementsWords.on(
                questions.map((question) => (
                  <PlaceLink key={question} to={goTo({ view: 'question', question })}>
                    <DatasetText>{dataset.questionById.get(question)?.text}</DatasetText>
                  </PlaceLink>
                )),
              )}
            />
          </p>
        )}
      </div>
    </div>
  );
});
