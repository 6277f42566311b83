import { STATUSES } from '../../domain/measures/status.ts';
import { PairPicker } from '../../features/comparison/PairPicker.tsx';
import { IssueChips } from '../../features/page/IssueChips.tsx';
import { SORTS } from '../../navigation/codecs.ts';
import { useSession, useView } from '../../session/session.ts';
import { clearFilters, searchFor, showAllStatuses, sortBy, toggleStatus } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, Select } from '../../ui/Field.tsx';
import { Segments } from '../../ui/Segments.tsx';
import type { OverviewContent } from './content.ts';
import styles from './Filters.module.css';

/** Who is compared, and which questions are shown in which order. */
export function Filters({ overview }: { readonly overview: OverviewContent }) {
  const { choose } = useSession();
  const q = useView((state) => state.q);
  const sort = useView((state) => state.sort);
  return (
    <section className={styles.filters} aria-label="Filters" data-script-only>
      <div className={styles.row} data-screen-only>
        <PairPicker since={overview.comparison.facts.selection.since} />
        <IssueChips />
      </div>
      <div className={styles.row} data-screen-only>
        <StatusFilter overview={overview} />
        <Select label="Sort" value={sort} options={SORTS} onChoose={(chosen) => choose(sortBy(chosen))} />
        <Field label="Search questions" isLabelHidden>
          {(id) => (
            <input
              id={id}
              className={styles.search}
              type="search"
              placeholder="Search questions"
              data-search
              value={q}
              onChange={({ currentTarget }) => choose(searchFor(currentTarget.value), 'replace')}
            />
          )}
        </Field>
        <p className={styles.shown} role="status">
          {overview.shown}
        </p>
        {overview.isFiltered ? <Button onClick={() => choose(clearFilters)}>Clear filters</Button> : null}
      </div>
    </section>
  );
}

function StatusFilter({ overview }: { readonly overview: OverviewContent }) {
  const { choose } = useSession();
  const show = useView((state) => state.show);
  const statuses = STATUSES.filter(({ id }) => overview.statusCounts[id] > 0 || show.includes(id));
  return (
    <Segments
      label="Status"
      segments={[
        { id: 'all', label: 'All', isOn: show.length === 0, onToggle: () => choose(showAllStatuses) },
        ...statuses.map(({ id, label }) => ({
          id,
          label,
          count: overview.statusCounts[id],
          isOn: show.includes(id),
          onToggle: () => choose(toggleStatus(id)),
        })),
      ]}
    />
  );
}
