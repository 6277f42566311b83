import { Legend } from '../../features/comparison/Legend.tsx';
import { IssueChips } from '../../features/page/IssueChips.tsx';
import { SeriesDisclosure } from '../../features/time/SeriesDisclosure.tsx';
import type { TimeContent } from '../../features/time/time-content.ts';
import { overviewWords } from '../../language/overview.ts';
import { useSession } from '../../session/session.ts';
import { clearFilters } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { later, written } from '../../ui/later/later.ts';
import { Part } from '../../ui/later/Part.tsx';
import { More } from '../../ui/More.tsx';
import type { OverviewContent } from './content.ts';
import styles from './Filters.module.css';

const FIND = written(async () => (await import('./Find.tsx')).Find);
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
    <section className={styles.filters} aria-label={overviewWords.filters}>
      <IssueChips>
        <Legend parties={pair} />
        <More>
          <Part code={FIND} props={{ silent: overview.statusCounts.unknown }} />
          <Legend parties={pair} isWhole />
          <Disclosure summary={overviewWords.chronicle(time.events.length)} isWritten={false}>
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
              {overviewWords.clear}
            </Button>
          </span>
        </p>
      ) : null}
    </section>
  );
}
