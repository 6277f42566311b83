import { changesContent } from '../../features/comparison/change/changes-content.ts';
import { AGREEMENT_CHART, agreementOf } from '../../features/export/embed-options.ts';
import { agreementWords, pictureTime, whenWords } from '../../features/export/picture-content.ts';
import type { Cell, ExportView } from '../../features/export/view-export.ts';
import type { TimeContent } from '../../features/time/time-content.ts';
import { countFigure, shortFigure } from '../../language/figures.ts';
import { phrase, plain } from '../../language/phrase.ts';
import { timelineWords } from '../../language/timeline.ts';
import { type Panel, timelineContent, timelineSeries } from './content.ts';

/** The Timeline as it leaves the page: agreement on each issue over time, step by step. */
export const exportTimeline: ExportView = (dataset, state) => {
  const { on, since } = state;
  const { time, panels } = timelineSeries(dataset, state);
  const { comparison, agreements } = timelineContent(dataset, state);
  const { whoMoved, whoMovedHeading, pair, facts, ownWeights } = comparison;
  const when = whenWords(on, since);
  const basis = timelineWords.basis(dataset.coded.confidence);
  return {
    headline: whoMovedHeading,
    sentence: phrase`${whoMoved} ${changesContent(dataset, facts).summary}`,
    when,
    ownWeights,
    picture: {
      kicker: timelineWords.kicker(pair[0].voice, pair[1].voice, when),
      headline: plain(whoMovedHeading),
      standfirst: plain(ownWeights === undefined ? basis : phrase`${ownWeights} ${basis}`),
      parties: pair,
      sections: panels.map((panel) => {
        const agreement = agreements.get(panel.issue.id);
        return {
          title: panel.issue.name,
          figure: agreement?.percent?.words,
          note: agreement && plain(agreementWords(agreement)),
          axes: [],
          panel: {
            rows: panel.rows,
            time: { ...pictureTime(time, { on, since }), eventDays: [...new Set(eventDaysOf(panel, time))] },
          },
        };
      }),
    },
    table: {
      columns: ['issue', 'from', 'agreement', 'low', 'high', 'questions shared', 'questions'],
      rows: panels.flatMap(rowsOf),
    },
    embeds: [AGREEMENT_CHART, ...panels.map(({ issue }) => agreementOf(issue))],
  };
};

function eventDaysOf({ issue }: Panel, { events, ticks }: TimeContent): readonly number[] {
  const own = new Set(events.filter((event) => event.issues.includes(issue.id)).map(({ id }) => id));
  return ticks.filter(({ id }) => own.has(id)).map(({ day }) => day);
}

function rowsOf({ issue, series }: Panel): readonly (readonly Cell[])[] {
  return series.steps.map(({ from, agreement }) => {
    const { shared, of } = agreement.coverage;
    const { onDay, ofScope } = series.namedOn(from);
    const measured =
      agreement.kind === 'measured'
        ? [
            shortFigure(onDay('agreement', agreement.value)),
            agreement.band && shortFigure(onDay('agreement-low', agreement.band.low)),
            agreement.band && shortFigure(onDay('agreement-high', agreement.band.high)),
          ]
        : [undefined, undefined, undefined];
    return [issue.name, from, ...measured, countFigure(onDay('shared', shared)), countFigure(ofScope('questions', of))];
  });
}
