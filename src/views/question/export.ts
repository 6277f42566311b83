import { knownDate } from '../../domain/day.ts';
import { scopeOfQuestion } from '../../domain/facts/selection.ts';
import type { AxisPicture, PictureSection } from '../../drawing/file/content.ts';
import { axisOf as embeddedAxis, positionsOn, quotationsOn } from '../../features/export/embed-options.ts';
import { historyPicture } from '../../features/export/history-picture.ts';
import { axisPicture, whenWords } from '../../features/export/picture-content.ts';
import type { Cell, ExportTable, ExportView } from '../../features/export/view-export.ts';
import { timeContent } from '../../features/time/time-content.ts';
import { phrase, plain } from '../../language/phrase.ts';
import { questionPageWords } from '../../language/question-page.ts';
import { type QuestionPageContent, questionPage } from './content.ts';
import type { Standing } from './standings.ts';

/** A question as it leaves the page: the pair on its axis and over time, and every party as a row. */
export const exportQuestion: ExportView = (dataset, state) => {
  const { on, since, place } = state;
  const asked = dataset.questionById.get(place.view === 'question' ? place.question : '');
  const view = asked && questionPage(dataset, state, asked);
  if (asked === undefined || view === undefined) throw new Error('There is no such question.');
  const { whoMoved, pair, agreement } = view.comparison;
  const time = timeContent(dataset, { ...state, w: {} }, scopeOfQuestion(dataset, asked));
  const sentence = view.question.status === 'unknown' ? whoMoved : phrase`${view.finding} ${whoMoved}`;
  const when = whenWords(on, since);
  const others = view.standings.recorded.filter(({ isCompared }) => !isCompared);
  return {
    headline: [asked.text],
    sentence,
    when,
    ownWeights: undefined,
    picture: {
      kicker: view.issue === undefined ? when : `${view.issue.name} · ${when}`,
      headline: asked.text,
      standfirst: plain(sentence),
      parties: pair,
      sections: [
        {
          title: questionPageWords.sides,
          figure: agreement.percent?.words,
          note: undefined,
          axes: [axisPicture(view.question, historyPicture(dataset, state, { question: asked, time }))],
          panel: undefined,
        },
        ...(others.length === 0 ? [] : [othersSection(others, view)]),
      ],
    },
    table: tableOf(view),
    embeds: [embeddedAxis(asked), positionsOn(asked), ...quotationsOn(dataset, state, [asked])],
  };
};

function othersSection(others: readonly Standing[], view: QuestionPageContent): PictureSection {
  return {
    title: questionPageWords.others,
    figure: undefined,
    note: view.standings.summary,
    axes: others.map((standing) => axisOf(standing, view)),
    panel: undefined,
  };
}

function axisOf({ party, sides }: Standing, { question }: QuestionPageContent): AxisPicture {
  const { poles } = question;
  const none = { status: undefined, statusLabel: '', zone: undefined, unrecorded: [], history: undefined };
  return { text: party.name, poles, sides, ...none };
}

const COLUMNS = [
  ...['issue', 'question', 'text', 'low pole', 'high pole', 'party', 'compared', 'stance', 'range low', 'range high'],
  ...['salience', 'confidence', 'from', 'rationale', 'evidence'],
] as const;

/** Every party of the dataset in the order of the page; who is silent has a row with nothing in it. */
function tableOf({ issue, question, standings, comparison: { pair } }: QuestionPageContent): ExportTable {
  const asked: readonly Cell[] = [issue?.name, question.id, question.text, ...question.poles];
  const side = (id: string) => (pair[0].id === id ? 'a' : pair[1].id === id ? 'b' : undefined);
  return {
    columns: COLUMNS,
    rows: [
      ...standings.recorded.map(({ party, position }) => {
        const { stance, range, salience, confidence, from, precision, rationale, evidence } = position;
        const held = [stance, range?.[0], range?.[1], salience, confidence, knownDate(from, precision)];
        return [...asked, party.name, side(party.id), ...held, rationale, evidence.join(' ')];
      }),
      ...standings.silent.map(({ id, name }) => {
        const own = [...asked, name, side(id)];
        return COLUMNS.map((_, index) => own[index]);
      }),
    ],
  };
}
