import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { studioWords } from '../../language/studio.ts';
import { useView } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { DatasetStage } from './DatasetStage.tsx';
import { Drafts } from './Drafts.tsx';
import { SheetColumns } from './SheetColumns.tsx';
import { Start } from './Start.tsx';
import { TableStage } from './TableStage.tsx';
import { type Studio, useStudio } from './use-studio.ts';
import styles from './View.module.css';

const DRAFT = 'draft:';

/** Where a reader opens data of their own. */
export function StudioView() {
  const model = useView((state) => state.model);
  const studio = useStudio(model?.startsWith(DRAFT) ? model.slice(DRAFT.length) : undefined);
  return (
    <div className={styles.studio}>
      <Lead title={studioWords.headline}>
        <Standfirst>{studioWords.standfirst}</Standfirst>
      </Lead>
      {studio.isKept ? null : (
        <p role="alert" className={styles.problem}>
          {studioWords.drafts.refused}
        </p>
      )}
      <Content studio={studio} />
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
    case 'table':
      return <TableStage studio={studio} stage={stage} />;
    default:
      return stage satisfies never;
  }
}
