import type { IsoDate } from '../../domain/dataset-file.ts';
import type { ScopeFacts } from '../../domain/facts/facts.ts';
import { changeWords } from '../../language/change.ts';
import { bandFigures, coverageWords, percentFigure } from '../../language/figures.ts';
import type { Figure, Phrase } from '../../language/phrase.ts';

/** An agreement with its band, its coverage and its change, in figures and words. */
export interface AgreementContent {
  /** `66%`; undefined where there is no number. */
  readonly percent: Figure | undefined;
  /** `52–80` */
  readonly band: Phrase | undefined;
  /** The band in percent where the coding leaves doubt. */
  readonly doubt: Phrase | undefined;
  /** `3 of 4 questions shared`, or why there is no number. */
  readonly coverage: Phrase;
  /** `31% → 66% on the same 4 questions since Dec 2014`; undefined where no two days are compared. */
  readonly change: Phrase | undefined;
  /** The figure without the reader’s own weights, where they have a part in it. */
  readonly asCoded: Figure | undefined;
}

/** The agreement of a scope in words. */
export function agreementContent({ agreement, asCoded, change, named }: ScopeFacts, since: IsoDate): AgreementContent {
  const isMeasured = agreement.kind === 'measured';
  const band = isMeasured ? agreement.band : undefined;
  return {
    percent: isMeasured ? percentFigure(named.onDay('agreement', agreement.value)) : undefined,
    band: band && bandFigures(band, named),
    doubt: band && band.low < band.high ? bandFigures(band, named) : undefined,
    coverage: coverageWords(agreement, named),
    change: change && changeWords({ change, named, since }),
    asCoded: asCoded?.kind === 'measured' ? percentFigure(named.asCoded('agreement', asCoded.value)) : undefined,
  };
}
