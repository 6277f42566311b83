import { studioWords } from '../../language/studio.ts';
import { tableWords } from '../../language/tables.ts';
import { FIELDS } from '../../tables/fields.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import styles from './Section.module.css';

const { sheet: words } = studioWords;

/** The columns that are understood, with what each holds. */
export function SheetColumns() {
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      <Scroller label={words.heading}>
        <DataTable
          caption={words.caption}
          columns={[
            { id: 'name', label: words.name },
            { id: 'about', label: words.about },
          ]}
          rows={FIELDS.map((field) => ({
            id: field,
            cells: [<code key="name">{field}</code>, tableWords.about[field]],
          }))}
        />
      </Scroller>
    </section>
  );
}
