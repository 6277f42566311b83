import { findWords } from '../../language/find.ts';
import { SORTS } from '../../navigation/codecs.ts';
import { useSession, useView } from '../../session/session.ts';
import { searchFor, sortBy, toggleOthers, toggleStatus } from '../../session/transitions.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Field, Select } from '../../ui/Field.tsx';
import styles from './Filters.module.css';

const SORT_OPTIONS = SORTS.map((id) => ({ id, label: findWords.sorts[id] }));

/** Searches, sorts, and shows what the headline does not name: the questions without a record, and the other parties. */
export function Find({ silent }: { readonly silent: number }) {
  const { choose } = useSession();
  const q = useView((state) => state.q);
  const show = useView((state) => state.show);
  const others = useView((state) => state.others);
  const sort = useView((state) => state.sort);
  return (
    <div className={styles.find} data-script-only>
      <Field label={findWords.search} isLabelHidden>
        {(id) => (
          <input
            id={id}
            className={styles.search}
            type="search"
            dir="auto"
            placeholder={findWords.search}
            data-search
            value={q}
            onChange={({ currentTarget }) => choose(searchFor(currentTarget.value), 'replace')}
          />
        )}
      </Field>
      {silent === 0 && !show.includes('unknown') ? null : (
        <Chip isOn={show.includes('unknown')} onToggle={() => choose(toggleStatus('unknown'))}>
          {findWords.noRecord(silent)}
        </Chip>
      )}
      <Chip isOn={others === 'all'} onToggle={() => choose(toggleOthers)}>
        {findWords.others}
      </Chip>
      <Select
        label={findWords.sort}
        value={sort}
        options={SORT_OPTIONS}
        onChoose={(chosen) => choose(sortBy(chosen))}
      />
    </div>
  );
}
