import { longDay } from '../../language/dates.ts';
import { countFigure, percentFigure } from '../../language/figures.ts';
import { type Phrase, phrase } from '../../language/phrase.ts';
import type { Series } from './time-content.ts';

/** How the agreement went over the whole record, in one sentence. */
export function seriesSentence({ steps, namedOn }: Series): Phrase {
  const measured = steps.flatMap(({ from, agreement }) =>
    agreement.kind === 'measured' ? [{ from, value: agreement.value, coverage: agreement.coverage }] : [],
  );
  const [first] = measured;
  const last = measured.at(-1);
  if (first === undefined || last === undefined) {
    return ['The two parties share no question with recorded positions here, so there is no agreement to draw.'];
  }
  const low = measured.reduce((least, step) => (step.value < least.value ? step : least));
  const high = measured.reduce((most, step) => (step.value > most.value ? step : most));
  const level = ({ from, value }: typeof first) => percentFigure(namedOn(from).onDay('agreement', value));
  const shared = ({ from, coverage }: typeof first) => countFigure(namedOn(from).onDay('shared', coverage.shared));
  const of = countFigure(namedOn(first.from).ofScope('questions', first.coverage.of));
  return phrase`Agreement over time: ${level(first)} on ${longDay(first.from)}, when first measured over ${shared(first)} of ${of} questions; lowest ${level(low)} from ${longDay(low.from)}, highest ${level(high)} from ${longDay(high.from)}; ${level(last)} at the end, over ${shared(last)}. Steps also come from questions that enter the record, not only from parties that move.`;
}
