import { EmbedFrame } from '../../features/embed/EmbedFrame.tsx';
import { DatasetQuote } from '../../features/page/DatasetQuote.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { Words } from '../../features/page/Words.tsx';
import { sourceWords } from '../../language/quotation.ts';
import { statementWords } from '../../language/statement.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { OutLink } from '../../ui/OutLink.tsx';
import { statementContent } from './content.ts';
import styles from './Embedded.module.css';

/** What was said, by whom and where it is printed, for another page’s frame. */
export function EmbeddedQuote() {
  const { dataset } = useSession();
  const { place } = useViewState();
  const statement = place.view === 'statement' ? dataset.statementById.get(place.statement) : undefined;
  if (statement === undefined) return null;
  const { party, day, source } = statementContent(dataset, statement);
  const { speaker, role, quote, paraphrase } = statement;
  return (
    <EmbedFrame
      kicker={role === undefined ? day : `${role} · ${day}`}
      title={<DatasetText>{speaker}</DatasetText>}
      parties={[party]}
    >
      {quote === undefined ? (
        <p className={styles.words}>
          <DatasetText isBlock>{paraphrase}</DatasetText>
        </p>
      ) : (
        <DatasetQuote className={styles.words} cite={source?.url}>
          {quote}
        </DatasetQuote>
      )}
      {source === undefined ? null : (
        <p className={styles.source}>
          <Words
            of={statementWords[quote === undefined ? 'paraphraseOf' : 'printedIn'](
              <OutLink href={source.url} isSource lang={source.lang}>
                <DatasetText>{sourceWords(source)}</DatasetText>
              </OutLink>,
              source,
            )}
          />
        </p>
      )}
    </EmbedFrame>
  );
}
