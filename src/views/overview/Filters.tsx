import { Legend } from '../../features/comparison/Legend.tsx';
import { IssueChips } from '../../features/page/IssueChips.tsx';
import { SeriesDisclosure } from '../../features/time/SeriesDisclosure.tsx';
import type { TimeContent } from '../../features/time/time-content.ts';
import { SORTS } from '../../navigation/codecs.ts';
import { useSession, useView } from '../../session/session.ts';
import { clearFilters, searchFor, sortBy, toggleOthers, toggleStatus } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field, Select } from '../../ui/Field.tsx';
import { later } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import { More } from '../../ui/More.tsx';
import type { OverviewContent } from './content.ts';
import styles from './Filters.module.css';

const EVENT_LIST = later(async () => (await import('../../features/time/EventList.tsx')).EventList);

interface FiltersProps {
  readonly overview: OverviewContent;
  readonly time: TimeContent;
}

/** Which issues are shown, what the marks mean, and behind “More” what is wanted now and then. */
export function Filters({ overview, time }: FiltersProps) {
  const { choose } = useSession();
  const { pair } = overview.comparison;
  return (
    <section className={styles.filters} aria-label="Filters">
      <IssueChips>
        <Legend parties={pair} />
        <More>
          <Find silent={overview.statusCounts.unknown} />
          <Legend parties={pair} isWhole />
          <Disclosure summary={`Chronicle (${time.events.length})`} isWritten={false}>
            <Part code={EVENT_LIST} props={{ events: time.events }} />
          </Disclosure>
          <SeriesDisclosure series={time.series} />
        </More>
      </IssueChips>
      {overview.isFiltered ? (
        <p className={styles.shown}>
          <span role="status">{overview.shown}</span>
          <span data-screen-only>
            <Button look="quiet" onClick={() => choose(clearFilters)}>
              Clear filters
            </Button>
          </span>
        </p>
      ) : null}
    </section>
  );
}

/** Searches, sorts, and shows what the headline does not name: the questions without a record, and the other parties. */
function Find({ silent }: { readonly silent: number }) {
  const { choose } = useSession();
  const q = useView((state) => state.q);
  const show = useView((state) => state.show);
  const others = useView((state) => state.others);
  const sort = useView((state) => state.sort);
  return (
    <div className={styles.find} data-script-only>
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
      {silent === 0 && !show.includes('unknown') ? null : (
        <Chip isOn={show.includes('unknown')} onToggle={() => choose(toggleStatus('unknown'))}>
          No record {silent}
        </Chip>
      )}
      <Chip isOn={others === 'all'} onToggle={() => choose(toggleOthers)}>
        Other parties
      </Chip>
      <Select label="Sort" value={sort} options={SORTS} onChoose={(chosen) => choose(sortBy(chosen))} />
    </div>
  );
}
