import { PlacedMark } from '../../drawing/card/Axis.tsx';
import { blockOf, Drawing, INNER, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { CARD } from '../../drawing/card/size.ts';
import { partyLook } from '../../drawing/party-look.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { longDay } from '../../language/dates.ts';

const MARK = 44;
const ASIDE = MARK + 24;

/** A statement: the words themselves, or ours where none are on record, and below them whose they are. */
export function Card({ dataset, state, shaper }: CardProps) {
  const statement = dataset.statementById.get(state.place.view === 'statement' ? state.place.statement : '');
  if (statement === undefined) return null;
  const { quote, paraphrase = '', speaker, role = '', date, precision } = statement;
  const party = partyLook(dataset, statement.party);
  const said =
    quote === undefined
      ? blockOf(shaper, paraphrase, { face: 'sans', sizes: [50, 44, 38], width: INNER, most: 6 })
      : blockOf(shaper, `“${quote}”`, { face: 'serif', sizes: [60, 52, 44, 38], width: INNER, most: 6 });
  const who = blockOf(shaper, speaker, { face: 'strong', sizes: [34], width: INNER - ASIDE, most: 1 });
  const asWhat = blockOf(shaper, role, { face: 'sans', sizes: [30, 26, 23], width: INNER - ASIDE, most: 1 });
  const foot = CARD.height - 36 - who.height - asWhat.height;
  // A short saying stands in the middle of its room, not at the top of an empty sheet.
  const top = 118 + Math.max(0, (foot - 118 - said.height) * 0.4);
  return (
    <Drawing shaper={shaper} kicker={longDay(date, precision)} pair={[party, party]}>
      <Lines block={said} x={MARGIN} top={top} />
      <PlacedMark slot={party.slot} x={MARGIN + MARK / 2} y={foot + who.height / 2 - 2} size={MARK} />
      <Lines block={who} x={MARGIN + ASIDE} top={foot} />
      <Lines block={asWhat} x={MARGIN + ASIDE} top={foot + who.height} tone="ink-soft" />
    </Drawing>
  );
}
