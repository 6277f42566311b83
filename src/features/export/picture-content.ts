import { zoneIn } from '../../domain/comparison.ts';
import type { IsoDate } from '../../domain/dataset-file.ts';
import { dayNumber } from '../../domain/day.ts';
import type { AxisPicture, HistoryPicture, PictureTime } from '../../drawing/file/content.ts';
import { shortDay } from '../../language/dates.ts';
import { exportWords } from '../../language/export.ts';
import type { Phrase } from '../../language/phrase.ts';
import { zoneWords } from '../../language/stance.ts';
import type { AgreementContent } from '../comparison/agreement-content.ts';
import type { QuestionContent } from '../comparison/question-content.ts';
import type { TimeContent } from '../time/time-content.ts';

/** A question as a picture shows it. */
export function axisPicture(question: QuestionContent, history?: HistoryPicture): AxisPicture {
  const { text, status, statusLabel, poles, sides, comparison, unrecorded } = question;
  const between = comparison.kind === 'shared' ? zoneWords(comparison) : '';
  const finding = exportWords.finding(statusLabel, between);
  return { text, status, statusLabel, finding, poles, sides, zone: zoneIn(comparison), unrecorded, history };
}

interface Looked {
  readonly on: IsoDate;
  readonly since?: IsoDate | undefined;
  readonly span?: { readonly from: IsoDate; readonly to: IsoDate } | undefined;
}

/** The stretch of time that a picture shows, with the days that are looked at. */
export function pictureTime(time: TimeContent, { on, since, span }: Looked): PictureTime {
  const earlier = since === undefined ? [] : [{ day: dayNumber(since), label: '' }];
  return {
    start: span === undefined ? time.start : dayNumber(span.from),
    end: span === undefined ? time.end : dayNumber(span.to),
    years: time.years,
    eventDays: [...new Set(time.ticks.map((tick) => tick.day))],
    lines: [...earlier, { day: dayNumber(on), label: shortDay(on) }],
  };
}

/** `agreement 66%, or 52–80 as far as the record leaves doubt; all 4 questions shared` */
export function agreementWords({ percent, band, coverage }: AgreementContent): Phrase {
  if (percent === undefined) return coverage;
  return exportWords.agreement(percent, band, coverage);
}

/** `As of 15 December 2015`, and the day compared with where the reader has chosen one. */
export function whenWords(on: IsoDate, since: IsoDate | undefined): string {
  return exportWords.asOf(on, since);
}
