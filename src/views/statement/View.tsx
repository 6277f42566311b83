import { hueOf } from '../../drawing/geometry/mark-shapes.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { CopyQuote } from '../../features/evidence/CopyQuote.tsx';
import { DatasetQuote } from '../../features/page/DatasetQuote.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { Lead } from '../../features/page/Lead.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Turn } from '../../features/page/Turn.tsx';
import { Words } from '../../features/page/Words.tsx';
import { sourceWords } from '../../language/quotation.ts';
import { statementWords as words } from '../../language/statement.ts';
import { goToEvidence } from '../../session/evidence-transitions.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { OutLink } from '../../ui/OutLink.tsx';
import { BackedQuestion } from './BackedQuestion.tsx';
import { type Said as Other, type StatementContent, statementContent } from './content.ts';
import styles from './View.module.css';

/** One statement on a page of its own. */
export function StatementView() {
  const { dataset } = useSession();
  const { place } = useViewState();
  const statement = place.view === 'statement' ? dataset.statementById.get(place.statement) : undefined;
  if (statement === undefined) return null;
  const view = statementContent(dataset, statement);
  return (
    <article className={styles.statement} data-party={hueOf(view.party.slot)}>
      <Lead
        kicker={
          <>
            <PlaceLink to={goTo({ view: 'evidence' })}>{words.evidence}</PlaceLink> › {words.kicker}
          </>
        }
        title={
          <>
            <DatasetText>{statement.speaker}</DatasetText>, <span className={styles.day}>{view.day}</span>
          </>
        }
      >
        <p className={styles.who}>
          <Mark slot={view.party.slot} />
          <span>
            {statement.role === undefined ? null : (
              <>
                <DatasetText>{statement.role}</DatasetText> ·{' '}
              </>
            )}
            <DatasetText>{view.party.name}</DatasetText>
          </span>
        </p>
      </Lead>
      <Said view={view} />
      <section aria-labelledby="backs">
        <h2 id="backs">{words.backs}</h2>
        <p className={styles.summary}>{view.summary}</p>
        {view.backed.map((backed) => (
          <BackedQuestion key={backed.question.id} backed={backed} party={view.party} />
        ))}
      </section>
      <Turn label={words.others} previous={wayTo(view.previous)} next={wayTo(view.next)} />
    </article>
  );
}

/** What was said, in whose words, and where that is printed. */
function Said({ view }: { readonly view: StatementContent }) {
  const { statement, source } = view;
  const { quote, paraphrase, note } = statement;
  return (
    <>
      {quote === undefined ? null : (
        <DatasetQuote className={styles.quote} cite={source?.url}>
          {quote}
        </DatasetQuote>
      )}
      {paraphrase === undefined ? null : (
        <p className={quote === undefined ? styles.paraphraseAlone : styles.paraphrase}>
          <DatasetText isBlock>{paraphrase}</DatasetText>
        </p>
      )}
      {quote === undefined ? <p className={styles.note}>{words.paraphrased}</p> : null}
      {note === undefined ? null : (
        <p className={styles.note}>
          <DatasetText isBlock>{note}</DatasetText>
        </p>
      )}
      <p>
        <CopyQuote statement={{ ...statement, day: view.day, source }} />
      </p>
      {source === undefined ? null : (
        <p className={styles.source}>
          <Words
            of={words.printedIn(
              <OutLink href={source.url} isSource lang={source.lang}>
                <DatasetText>{sourceWords(source)}</DatasetText>
              </OutLink>,
              source,
            )}
          />
          .{' '}
          <span data-screen-only>
            <PlaceLink to={goToEvidence({ source: source.id })}>{words.fromSource}</PlaceLink>
          </span>
        </p>
      )}
    </>
  );
}

function wayTo(said: Other | undefined) {
  return said && { to: goTo({ view: 'statement', statement: said.id }), words: said.speaker, day: said.day };
}
