import { comparePair, sharedOf } from '../../domain/comparison.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { longDay } from '../../domain/day.ts';
import { type PositionChange, positionChanges } from '../../domain/measures/changes.ts';
import { type SpanQuery, whoMoved } from '../../domain/measures/who-moved.ts';
import { partyLook } from '../../drawing/party-look.ts';
import { movementSentence } from '../../language/movement.ts';
import { counted, short } from '../../language/numbers.ts';
import type { Compared } from './compared.ts';
import { silenceSentence } from './silence.ts';

interface FindingQuery {
  readonly query: SpanQuery;
  readonly compared: Compared;
  /** What the gap is about: "Assad’s future". */
  readonly subject?: string | undefined;
}

/** What stands below a headline: who moved, or, where the two share nothing, why. */
export function secondSentence(dataset: Dataset, { query, compared, subject }: FindingQuery): string {
  if (sharedOf(comparePair(dataset, query)).length === 0) return silenceSentence(dataset, query);
  if (query.since >= query.on) return 'To see who moved, compare with a day before the one looked at.';
  if (compared.isOwnPast) return ownPastSentence(dataset, query);
  const voices = [compared.looks[0].voice, compared.looks[1].voice] as const;
  const movement = whoMoved(dataset, query);
  if (movement.kind === 'nothing shared') return ownMovesSentence(dataset, query, voices);
  return movementSentence({ movement, since: query.since, voices, subject });
}

/** Where no gap can be measured at both dates: what each of the two did on its own record. */
function ownMovesSentence(dataset: Dataset, query: SpanQuery, voices: readonly [string, string]): string {
  const { pair, on, since, questions } = query;
  const [first, second] = [pair.a, pair.b].map((party, index) => {
    const voice = voices[index] ?? party;
    const moved = positionChanges(dataset, { parties: [party], questions, since, on })
      .filter(({ shift }) => shift !== 0)
      .toSorted((x, y) => Math.abs(y.shift) - Math.abs(x.shift));
    const [farthest] = moved;
    if (farthest === undefined) return `${voice} has not moved`;
    return `${voice} has moved on ${moved.length}, farthest on “${farthest.question.text}” (${shiftWords(farthest)})`;
  });
  return (
    `No question had both positions on record on ${longDay(since)}, so no change of the gap can be told. ` +
    `On their own records, over ${counted(questions.length, 'question')}, until ${longDay(on)}: ${first}; ${second}.`
  );
}

/** How far a party has moved from its own past. */
function ownPastSentence(dataset: Dataset, query: SpanQuery): string {
  const { pair, on, since, questions } = query;
  const { voice } = partyLook(dataset, pair.a);
  const both = sharedOf(comparePair(dataset, query)).length;
  const changes = positionChanges(dataset, { parties: [pair.a], questions, since, on });
  const moved = changes.filter((change) => change.kind === 'moved');
  const [farthest] = moved;
  const basis = `of ${counted(both, 'question')} on record at both dates`;
  if (farthest === undefined) return `Since ${longDay(since)} ${voice} has not moved on any ${basis}.`;
  return `Since ${longDay(since)} ${voice} has moved on ${moved.length} ${basis}, farthest on “${farthest.question.text}” (${shiftWords(farthest)}).`;
}

/** `3.5 steps towards “No precondition”` */
function shiftWords({ shift, question }: PositionChange): string {
  return `${counted(short(Math.abs(shift)), 'step')} towards “${question.poles[shift > 0 ? 1 : 0].label}”`;
}
