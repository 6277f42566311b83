import { countFigure, percentFigure } from '../../language/figures.ts';
import type { Phrase } from '../../language/phrase.ts';
import { seriesWords } from '../../language/series.ts';
import type { Series } from './time-content.ts';

/** How the agreement went over the whole record, in one sentence. */
export function seriesSentence({ steps, namedOn }: Series): Phrase {
  const measured = steps.flatMap(({ from, agreement }) =>
    agreement.kind === 'measured' ? [{ from, value: agreement.value, coverage: agreement.coverage }] : [],
  );
  const [first] = measured;
  const last = measured.at(-1);
  if (first === undefined || last === undefined) {
    return [seriesWords.noCourse];
  }
  const low = measured.reduce((least, step) => (step.value < least.value ? step : least));
  const high = measured.reduce((most, step) => (step.value > most.value ? step : most));
  const told = ({ from, value, coverage }: typeof first) => ({
    day: from,
    level: percentFigure(namedOn(from).onDay('agreement', value)),
    shared: countFigure(namedOn(from).onDay('shared', coverage.shared)),
  });
  const of = namedOn(first.from).ofScope('questions', first.coverage.of);
  return seriesWords.course({ first: told(first), low: told(low), high: told(high), last: told(last), of });
}
