import { PlacedMark } from '../../drawing/card/Axis.tsx';
import { blockOf, Drawing, INNER, Lines, MARGIN } from '../../drawing/card/Drawing.tsx';
import { CARD } from '../../drawing/card/size.ts';
import type { CardProps } from '../../features/export/card-props.ts';
import { AgreementBars } from '../../features/parties/AgreementBars.tsx';
import { cardWords } from '../../language/cards.ts';
import { partyContent } from './content.ts';

const MARK = 56;

/** A party: its mark, who it stands closest to, and its agreement with those it can be compared with. */
export function Card({ dataset, state, shaper }: CardProps) {
  const asked = dataset.partyById.get(state.place.view === 'party' ? state.place.party : '');
  if (asked === undefined) return null;
  const { party, heading, neighbours } = partyContent(dataset, state, asked);
  const comparable = neighbours.filter(({ points, isFew }) => points !== undefined && !isFew);
  const left = MARGIN + MARK + 28;
  const title = blockOf(shaper, heading, { face: 'serif', sizes: [60, 54, 48], width: INNER - MARK - 28, most: 3 });
  const top = 120;
  const from = top + title.height + 28;
  return (
    <Drawing shaper={shaper} kicker={cardWords.party(party.name, state.on)}>
      <PlacedMark slot={party.slot} x={MARGIN + MARK / 2} y={top + 34} size={MARK} />
      <Lines block={title} x={left} top={top} />
      <AgreementBars neighbours={comparable} top={from} height={CARD.height - 24 - from} />
    </Drawing>
  );
}
