import { unusedColumns } from '../../drafts/unread.ts';
import { studioWords } from '../../language/studio.ts';
import { unreadWords } from '../../language/unread.ts';
import { Button } from '../../ui/Button.tsx';
import { ColumnSection } from './ColumnSection.tsx';
import { FaultSection } from './FaultSection.tsx';
import { MendedSection } from './MendedSection.tsx';
import { MissingSection } from './MissingSection.tsx';
import { NameSection } from './NameSection.tsx';
import { NamingSection } from './NamingSection.tsx';
import { OpenSection } from './OpenSection.tsx';
import { Outcome } from './Outcome.tsx';
import { ReadSection } from './ReadSection.tsx';
import { RowSection } from './RowSection.tsx';
import { ScaleSection } from './ScaleSection.tsx';
import { SpellingSection } from './SpellingSection.tsx';
import type { TableStage as Stage } from './stages.ts';
import styles from './TableStage.module.css';
import { UnreadSection } from './UnreadSection.tsx';
import type { Studio } from './use-studio.ts';
import { useUndoKeys } from './use-undo-keys.ts';

interface TableStageProps {
  readonly studio: Studio;
  readonly stage: Stage;
}

/** A table that lies open: how it is read, what is wrong with it, what is missing, and what it comes to. */
export function TableStage({ studio, stage }: TableStageProps) {
  const { file, plan, look, naming } = stage;
  const { change, chooseColumn } = studio;
  useUndoKeys(studio);
  return (
    <div className={styles.stage}>
      <div className={styles.sections}>
        <ReadSection stage={stage} onReread={studio.reread} />
        {look === undefined ? null : (
          <OpenSection look={look} file={file} plan={plan} onColumn={chooseColumn} onChange={change} />
        )}
        <ColumnSection file={file} plan={plan} onColumn={chooseColumn} />
        <UnreadSection
          unread={[...unusedColumns(file.columns, plan), ...file.read.beside]}
          note={unreadWords.inTable}
        />
        {look === undefined ? null : (
          <>
            <ScaleSection look={look} plan={plan} onChange={change} />
            <FaultSection
              key={look.faults.length === 0 ? 'none' : 'some'}
              look={look}
              file={file}
              plan={plan}
              onChange={change}
            />
            <SpellingSection look={look} onChange={change} />
            <MendedSection plan={plan} onChange={change} />
            <NameSection look={look} onChange={change} />
            <RowSection file={file} plan={plan} rowsOf={studio.rows} onChange={change} />
            {look.counts.positions === 0 ? null : <MissingSection look={look} />}
          </>
        )}
        <NamingSection naming={naming} onName={studio.name} />
      </div>
      <aside className={styles.outcome} aria-labelledby="outcome">
        <Outcome studio={studio} stage={stage} />
        <p className={styles.history}>
          <Button disabled={stage.past.length === 0} onClick={studio.undo}>
            {studioWords.history.undo}
          </Button>
          <Button disabled={stage.undone.length === 0} onClick={studio.redo}>
            {studioWords.history.redo}
          </Button>
        </p>
        <Button look="quiet" onClick={studio.startAgain}>
          {studioWords.another}
        </Button>
      </aside>
    </div>
  );
}
