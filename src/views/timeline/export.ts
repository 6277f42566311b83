import { agreementWords, pictureTime, whenWords } from '../../features/export/picture-content.ts';
import type { Cell, ExportView } from '../../features/export/view-export.ts';
import { short } from '../../language/numbers.ts';
import { type Panel, timelineContent, timelineCourse } from './content.ts';

/** The Timeline as it leaves the page: agreement on each issue over time, step by step. */
export const exportTimeline: ExportView = (dataset, state) => {
  const { on } = state;
  const course = timelineCourse(dataset, state);
  const { compared, headline, since, agreements, changes } = timelineContent(dataset, state);
  const when = whenWords(on, since);
  const { looks } = compared;
  return {
    headline,
    sentence: changes.summary,
    when,
    picture: {
      kicker: `${looks[0].voice} and ${looks[1].voice} over time · ${when}`,
      headline,
      standfirst:
        'Agreement on each issue: firm where at least half of its questions are shared, dotted where fewer are; the band is what the record’s confidence leaves open; ticks are events.',
      parties: looks,
      sections: course.panels.map((panel) => ({
        title: panel.issue.name,
        figure: agreements.get(panel.issue.id)?.percent,
        note: noteOf(agreements.get(panel.issue.id)),
        axes: [],
        panel: {
          rows: panel.rows,
          time: {
            ...pictureTime(course.time, { on, since }),
            eventDays: [...new Set(eventDaysOf(panel, course.time))],
          },
        },
      })),
    },
    table: {
      columns: ['issue', 'from', 'agreement', 'low', 'high', 'questions shared', 'questions'],
      rows: course.panels.flatMap(rowsOf),
    },
  };
};

type Agreements = ReturnType<typeof timelineContent>['agreements'];

function noteOf(agreement: ReturnType<Agreements['get']>): string | undefined {
  return agreement && agreementWords(agreement);
}

function eventDaysOf(
  { issue }: Panel,
  { events, ticks }: ReturnType<typeof timelineCourse>['time'],
): readonly number[] {
  const own = new Set(events.filter((event) => event.issues.includes(issue.id)).map(({ id }) => id));
  return ticks.filter(({ id }) => own.has(id)).map(({ day }) => day);
}

function rowsOf({ issue, series }: Panel): readonly (readonly Cell[])[] {
  return series.map(({ from, agreement }) => {
    const { shared, of } = agreement.coverage;
    const measured =
      agreement.kind === 'measured'
        ? [short(agreement.value), short(agreement.band.low), short(agreement.band.high)]
        : [undefined, undefined, undefined];
    return [issue.name, from, ...measured, shared, of];
  });
}
