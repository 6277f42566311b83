import { DatasetText } from '../../features/page/DatasetText.tsx';
import { Words } from '../../features/page/Words.tsx';
import { CITATION_STYLES, citationOf } from '../../language/citation.ts';
import { downloadWords } from '../../language/coders.ts';
import { longDay } from '../../language/dates.ts';
import { methodWords } from '../../language/method.ts';
import { defaultState } from '../../navigation/view-state.ts';
import { useSession } from '../../session/session.ts';
import { useIsLive } from '../../ui/hooks/use-is-live.ts';
import { useOrigin } from '../../ui/hooks/use-origin.ts';
import { Rewordings } from './Rewordings.tsx';
import { Section } from './Section.tsx';
import styles from './View.module.css';

/** What each version of the dataset changed. */
export function Changes() {
  const { dataset } = useSession();
  const revisions = dataset.revisions ?? [];
  return (
    <Section id="changes">
      {revisions.length === 0 ? <p>{methodWords.noLog(dataset.version)}</p> : null}
      {revisions.map(({ date, summary, changes, questions = [] }) => (
        <div key={date} className={styles.revision}>
          <h3>{longDay(date)}</h3>
          <p>
            <DatasetText isBlock>{summary}</DatasetText>
          </p>
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          {questions.length === 0 ? null : <Rewordings questions={questions} />}
        </div>
      ))}
    </Section>
  );
}

/** The dataset as a reference list has it. */
export function Cite() {
  const { dataset, hrefOf } = useSession();
  const origin = useOrigin();
  const isLive = useIsLive();
  // The written page lies under whatever address it is published at.
  const url = isLive ? `${origin}${hrefOf(() => defaultState(dataset))}` : undefined;
  return (
    <Section id="cite">
      <p>
        {methodWords.version(dataset.version)} {methodWords.citeView}
      </p>
      <dl className={styles.citations}>
        {CITATION_STYLES.map(({ id, label }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              <pre>{citationOf(id, { dataset, url })}</pre>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The dataset as a file, its form, and what may be done with both. */
export function Download() {
  const { dataset, hrefOfFile } = useSession();
  return (
    <Section id="download">
      <ul className={styles.list}>
        <li>
          <a href={hrefOfFile('data/model.json')} download>
            {methodWords.dataset}
          </a>
          {methodWords.download(dataset)}
        </li>
        {dataset.codingsFile === undefined ? null : (
          <li>
            <a href={hrefOfFile(`data/${dataset.codingsFile}`)} download>
              {downloadWords.codings}
            </a>
            {downloadWords.codingsHold}
          </li>
        )}
        <li>
          <Words
            of={methodWords.form(
              <a href={hrefOfFile('data/model.schema.json')} download>
                {methodWords.schema}
              </a>,
            )}
          />
        </li>
        <li>
          <Words of={methodWords.terms(<a href={hrefOfFile('licence.txt')}>{methodWords.licences}</a>)} />{' '}
          {dataset.statements.length === 0 ? null : methodWords.quotations}
        </li>
      </ul>
    </Section>
  );
}
