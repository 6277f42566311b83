import { useState } from 'react';
import { recipeWords } from '../../language/recipes.ts';
import { studioWords } from '../../language/studio.ts';
import { openPage } from '../../navigation/browser-history.ts';
import { useSession } from '../../session/session.ts';
import { sheetFrom } from '../../tables/sheet.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './Section.module.css';
import { saveFile } from './save.ts';
import type { TableStage } from './stages.ts';
import type { Studio } from './use-studio.ts';

interface OutcomeProps {
  readonly studio: Studio;
  readonly stage: TableStage;
}

const { outcome: words } = studioWords;

/** What the table comes to, what still stands in the way, and the ways on. */
export function Outcome({ studio, stage: { look, naming, isStale } }: OutcomeProps) {
  if (look === undefined) return <p role="status">{words.looking}</p>;
  const { counts, open, faultCount, objections } = look;
  const hasFew = counts.parties < 2;
  const isReady = !isStale && open.length === 0 && faultCount === 0 && objections.length === 0 && !hasFew;
  return (
    <>
      <h2 id="outcome">{words.heading}</h2>
      <div role="status">
        {counts.positions === 0 ? null : <p>{words.counts(counts)}</p>}
        {counts.span === undefined ? null : <p>{words.span(counts.span.from, counts.span.to)}</p>}
        {open.length === 0 ? null : <p>{words.open(open.length)}</p>}
        {faultCount === 0 ? null : <p>{words.faults(faultCount)}</p>}
        {hasFew && open.length + faultCount === 0 ? <p>{words.fewParties}</p> : null}
        {isStale ? <p>{words.looking}</p> : null}
      </div>
      {objections.length === 0 || hasFew ? null : (
        <>
          <p>{words.objections}</p>
          <ul>
            {objections.map((objection) => (
              <li key={objection}>{objection}</li>
            ))}
          </ul>
        </>
      )}
      <WaysOn studio={studio} title={naming.title} isReady={isReady} />
      <Button disabled={!isReady} onClick={() => void studio.toEditor()}>
        {words.edit}
      </Button>
      <p className={styles.note}>{words.editNote}</p>
    </>
  );
}

interface WaysOnProps {
  readonly studio: Studio;
  readonly title: string;
  readonly isReady: boolean;
  /** What is to be known of the files. */
  readonly note?: string;
}

/** To see the dataset in the page, or to take it along. */
export function WaysOn({ studio, title, isReady, note }: WaysOnProps) {
  const { hrefOfFile, navigation } = useSession();
  const [isBusy, setIsBusy] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const busily = async (work: () => Promise<unknown>) => {
    setIsBusy(true);
    setHasFailed(false);
    try {
      await work();
    } catch {
      setHasFailed(true);
    }
    setIsBusy(false);
  };
  const withText = (use: (text: string) => unknown) =>
    busily(async () => {
      const text = await studio.write();
      if (text !== undefined) await use(text);
    });
  const fileName = fileNameOf(title);
  const see = async () => {
    const id = await studio.keep();
    if (id !== undefined) openPage(`${hrefOfFile('')}?model=draft:${id}`);
  };
  const saveSite = async (text: string) => {
    const { siteZip } = await import('../../drafts/site-zip.ts');
    saveFile(
      `${fileName}.zip`,
      await siteZip({ text, pagesOf: navigation.allPages, hrefOf: hrefOfFile, zip: studio.zip }),
    );
  };
  const saveSheet = (text: string) => saveFile(`${fileName}.csv`, sheetFrom(text));
  const saveBook = async (text: string) => saveFile(`${fileName}.xlsx`, await studio.book(text));
  const isOff = !isReady || isBusy;
  return (
    <>
      <Button look="strong" disabled={isOff} onClick={() => busily(see)}>
        {words.see}
      </Button>
      <p className={styles.note}>{studio.isAhead ? words.ahead : words.seeNote}</p>
      <p>{words.take}</p>
      <p className={styles.files}>
        <Button disabled={isOff} onClick={() => withText(saveSite)}>
          {words.site}
        </Button>
        <Button disabled={isOff} onClick={() => withText(saveBook)}>
          {words.book}
        </Button>
        <Button disabled={isOff} onClick={() => withText(saveSheet)}>
          {words.sheet}
        </Button>
        <Button disabled={isOff} onClick={() => withText((text) => saveFile(`${fileName}.json`, text))}>
          {words.json}
        </Button>
      </p>
      {hasFailed ? <p role="alert">{words.failed}</p> : null}
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <Recipes />
    </>
  );
}

/** How a ready site comes onto the web. */
function Recipes() {
  return (
    <Disclosure summary={recipeWords.heading} isWritten={false}>
      <dl className={styles.recipes}>
        {recipeWords.recipes().map(({ host, steps }) => (
          <div key={host}>
            <dt>{host}</dt>
            <dd>{steps}</dd>
          </div>
        ))}
      </dl>
      <p>{recipeWords.disk}</p>
      <p>{recipeWords.swap}</p>
    </Disclosure>
  );
}

function fileNameOf(title: string): string {
  return title.replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'dataset';
}
