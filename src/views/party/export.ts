import { knownDate } from '../../domain/day.ts';
import type { AxisPicture } from '../../drawing/file/content.ts';
import { whenWords } from '../../features/export/picture-content.ts';
import type { Cell, ExportView } from '../../features/export/view-export.ts';
import { partyWords } from '../../language/party.ts';
import { plain } from '../../language/phrase.ts';
import { type PartyContent, partyContent, type Stance } from './content.ts';

/** A party as it leaves the page: its positions on their axes, and every question as a row. */
export const exportParty: ExportView = (dataset, state) => {
  const asked = dataset.partyById.get(state.place.view === 'party' ? state.place.party : '');
  if (asked === undefined) throw new Error('There is no such party.');
  const view = partyContent(dataset, state, asked);
  const { heading, standfirst, ownWeights, party, issues } = view;
  const when = whenWords(state.on, state.since);
  return {
    headline: [heading],
    sentence: standfirst,
    when,
    ownWeights,
    embeds: [],
    picture: {
      kicker: `${party.name} · ${when}`,
      headline: heading,
      standfirst: plain(ownWeights === undefined ? standfirst : [...standfirst, ' ', ...ownWeights]),
      parties: [party],
      sections: issues
        .filter(({ stances }) => stances.length > 0)
        .map(({ issue, stances }) => ({
          title: issue.name,
          figure: undefined,
          note: undefined,
          axes: stances.map(axisOf),
          panel: undefined,
        })),
    },
    table: { columns: COLUMNS, rows: issues.flatMap((own) => rowsOf(own, view)) },
  };
};

function axisOf({ question: { text, poles }, sides }: Stance): AxisPicture {
  const none = { status: undefined, statusLabel: '', zone: undefined, unrecorded: [], history: undefined };
  return { text, poles: [poles[0].label, poles[1].label], sides, ...none };
}

const COLUMNS = [
  ...['party', 'issue', 'question', 'text', 'low pole', 'high pole', 'stance', 'range low', 'range high'],
  ...['salience', 'confidence', 'from', 'rationale', 'evidence', 'silence'],
] as const;

/** A question on which it is silent has a row as well, with the reason where one is known. */
function rowsOf({ issue, stances, silences }: PartyContent['issues'][number], { party }: PartyContent) {
  const asked = ({ id, text, poles }: Stance['question']): readonly Cell[] => [
    ...[party.name, issue.name, id, text, poles[0].label, poles[1].label],
  ];
  return [
    ...stances.map(({ question, position }) => {
      const { stance, range, salience, confidence, from, precision, rationale, evidence } = position;
      return [
        ...asked(question),
        stance,
        range?.[0],
        range?.[1],
        salience,
        confidence,
        knownDate(from, precision),
        rationale,
        evidence.join(' '),
        undefined,
      ];
    }),
    ...silences.map(({ question, reason }) => {
      const own = asked(question);
      return COLUMNS.map((name, index) => (name === 'silence' ? reason || partyWords.silence.none : own[index]));
    }),
  ];
}
