import { useSession, useView } from '../../session/session.ts';
import { searchFor } from '../../session/transitions.ts';
import { Field } from '../../ui/Field.tsx';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  /** What is searched: "Search statements". */
  readonly label: string;
}

/** The search of a listing. What is typed is in the address at once, and one step of the history in all. */
export function SearchField({ label }: SearchFieldProps) {
  const { choose } = useSession();
  const q = useView((state) => state.q);
  return (
    <span className={styles.search}>
      <Field label={label} isLabelHidden>
        {(id) => (
          <input
            id={id}
            type="search"
            dir="auto"
            placeholder={label}
            autoComplete="off"
            data-search
            value={q}
            onChange={({ currentTarget }) => choose(searchFor(currentTarget.value), 'replace')}
          />
        )}
      </Field>
    </span>
  );
}
