import { useState } from 'react';
import type { SheetFault } from '../../../drafts/check.ts';
import { sheetWords } from '../../../language/sheets.ts';
import { studioWords } from '../../../language/studio.ts';
import { unreadWords } from '../../../language/unread.ts';
import { useSession } from '../../../session/session.ts';
import type { SheetId } from '../../../tables/sheet-columns.ts';
import { Button } from '../../../ui/Button.tsx';
import { Segments } from '../../../ui/Segments.tsx';
import { WaysOn } from '../Outcome.tsx';
import section from '../Section.module.css';
import type { EditStage as Stage } from '../stages.ts';
import stageStyles from '../TableStage.module.css';
import { UnreadSection } from '../UnreadSection.tsx';
import type { Studio } from '../use-studio.ts';
import { useUndoKeys } from '../use-undo-keys.ts';
import { AboutForm } from './AboutForm.tsx';
import styles from './Editor.module.css';
import { PositionSheet } from './PositionSheet.tsx';
import { SheetTable } from './SheetTable.tsx';

interface EditStageProps {
  readonly studio: Studio;
  readonly stage: Stage;
}

const { outcome: words } = studioWords;
const TABS: readonly SheetId[] = [
  'positions',
  'questions',
  'issues',
  'parties',
  'statements',
  'sources',
  'events',
  'unrecorded',
  'about',
];

/** A dataset that lies open, sheet by sheet, with what is wrong beside the rows and the ways on. */
export function EditStage({ studio, stage }: EditStageProps) {
  const { now: sheets, check, isStale, past, undone } = stage;
  const [open, setOpen] = useState<{ readonly sheet: SheetId; readonly at?: number; readonly turn: number }>({
    sheet: 'positions',
    turn: 0,
  });
  const { hrefOfFile } = useSession();
  useUndoKeys(studio);
  const faults = check?.faults ?? [];
  const { sheet, at, turn } = open;
  const title = String(sheets.rows.about[0]?.title ?? stage.name);
  const show = (next: SheetId, row?: number) =>
    setOpen({ sheet: next, ...(row === undefined ? {} : { at: row }), turn: turn + 1 });
  const props = { sheets, faults, onEdit: studio.edit, at };
  return (
    <div className={stageStyles.stage}>
      <div className={stageStyles.sections}>
        <h2>
          <bdi>{title}</bdi>
        </h2>
        <UnreadSection unread={stage.unread} note={unreadWords.inBook} />
        <FaultList faults={faults} onShow={show} />
        <Segments
          label={sheetWords.heading}
          segments={TABS.map((id) => ({
            id,
            label: sheetWords.sheets[id],
            ...(id === 'about' ? {} : { count: sheets.rows[id].length }),
            isOn: id === sheet,
            onToggle: () => show(id),
          }))}
        />
        <div key={`${sheet} ${turn}`} className={styles.sheet}>
          {sheet === 'about' ? (
            <AboutForm sheets={sheets} onEdit={studio.edit} />
          ) : sheet === 'positions' ? (
            <PositionSheet {...props} />
          ) : (
            <SheetTable sheet={sheet} {...props} />
          )}
          {sheet === 'statements' || sheet === 'events' ? (
            <p className={section.note}>{sheetWords.sourceNote}</p>
          ) : null}
        </div>
      </div>
      <aside className={stageStyles.outcome} aria-labelledby="outcome">
        <h2 id="outcome">{words.heading}</h2>
        <div role="status">
          {check === undefined ? null : (
            <>
              <p>{words.counts(check.counts)}</p>
              {check.counts.span === undefined ? null : (
                <p>{words.span(check.counts.span.from, check.counts.span.to)}</p>
              )}
            </>
          )}
          {faults.length === 0 ? null : <p>{words.faults(faults.length)}</p>}
          {isStale ? <p>{words.looking}</p> : null}
        </div>
        <p className={stageStyles.history}>
          <Button disabled={past.length === 0} onClick={studio.undo}>
            {studioWords.history.undo}
          </Button>
          <Button disabled={undone.length === 0} onClick={studio.redo}>
            {studioWords.history.redo}
          </Button>
        </p>
        <WaysOn
          studio={studio}
          title={title}
          isReady={!isStale && check !== undefined && faults.length === 0}
          note={words.bookNote}
        />
        {stage.address === undefined || past.length > 0 ? null : (
          <a href={`${hrefOfFile('')}?model=${encodeURIComponent(stage.address)}`}>{words.address}</a>
        )}
        <Button look="quiet" onClick={studio.startAgain}>
          {studioWords.another}
        </Button>
      </aside>
    </div>
  );
}

interface FaultListProps {
  readonly faults: readonly SheetFault[];
  readonly onShow: (sheet: SheetId, at: number) => void;
}

const MOST = 20;

/** What is wrong, each with the way to its row. */
function FaultList({ faults, onShow }: FaultListProps) {
  if (faults.length === 0) return null;
  return (
    <section className={section.section} data-faults>
      <h2>{sheetWords.faults(faults.length)}</h2>
      <ul className={section.list}>
        {faults.slice(0, MOST).map(({ path, about, message, row }) => (
          <li key={`${path} ${message}`}>
            <span>
              {about === undefined ? null : <bdi>{about}: </bdi>}
              <code>{path}</code> {message}
            </span>
            {row === undefined ? null : (
              <Button look="quiet" aria-label={sheetWords.showNamed(message)} onClick={() => onShow(row.sheet, row.at)}>
                {sheetWords.show}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {faults.length > MOST ? <p className={section.note}>{sheetWords.more(faults.length - MOST)}</p> : null}
    </section>
  );
}
