import { draftIdIn } from '../../drafts/address.ts';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { studioWords } from '../../language/studio.ts';
import { useView } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { DatasetStage } from './DatasetStage.tsx';
import { Drafts } from './Drafts.tsx';
import { EditStage } from './editor/EditStage.tsx';
import { SheetColumns } from './SheetColumns.tsx';
import { Start } from './Start.tsx';
import { TableStage } from './TableStage.tsx';
import { type Studio, useStudio } from './use-studio.ts';
import styles from './View.module.css';

/** Where a reader opens data of their own. */
export function StudioView() {
  const model = useView((state) => state.model);
  const studio = useStudio(draftIdIn(model));
  return (
    <div className={styles.studio}>
      <Lead title={studioWords.headline}>
        <Standfirst>{studioWords.standfirst}</Standfirst>
      </Lead>
      <Kept studio={studio} />
      <Content studio={studio} />
    </div>
  );
}

/** Says where the device does not have what the reader sees, and what can be done. */
function Kept({ studio: { stage, keeping, goOn, branch } }: { readonly studio: Studio }) {
  if (keeping === 'kept') return null;
  if (keeping === 'refused' || !('id' in stage))
    return (
      <p role="alert" className={styles.problem}>
        {studioWords.drafts.refused}
      </p>
    );
  const { elsewhere } = studioWords;
  return (
    <div role="alert" className={styles.problem}>
      <p>{elsewhere.told}</p>
      <p className={styles.ways}>
        <Button onClick={() => goOn(stage.id)}>{elsewhere.takeOver}</Button>
        <Button onClick={branch}>{elsewhere.branch}</Button>
      </p>
    </div>
  );
}

function Content({ studio }: { readonly studio: Studio }) {
  const { stage } = studio;
  switch (stage.kind) {
    case 'start':
      return (
        <>
          {stage.failure === undefined ? null : (
            <p role="alert" className={styles.problem}>
              {studioWords.failures[stage.failure]}
            </p>
          )}
          <Start onOpen={studio.open} />
          <Drafts onOpen={studio.goOn} />
          <SheetColumns />
        </>
      );
    case 'reading':
      return (
        <div className={styles.reading}>
          <p role="status">{studioWords.reading(stage.name)}</p>
          <progress aria-label={studioWords.reading(stage.name)} value={stage.share} />
          <Button onClick={studio.startAgain}>{studioWords.cancel}</Button>
        </div>
      );
    case 'dataset':
      return <DatasetStage studio={studio} stage={stage} />;
    case 'edit':
      return <EditStage studio={studio} stage={stage} />;
    case 'table':
      return <TableStage studio={studio} stage={stage} />;
    default:
      return stage satisfies never;
  }
}
