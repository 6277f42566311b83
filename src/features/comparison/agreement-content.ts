import { type Comparison, sharedOf } from '../../domain/comparison.ts';
import { type IsoDate, SCALE_WIDTH } from '../../domain/dataset-file.ts';
import { dayNumber, shortMonth } from '../../domain/day.ts';
import { type Agreement, agreementOver } from '../../domain/measures/agreement.ts';
import type { AgreementStep } from '../../domain/measures/series.ts';
import type { Movement } from '../../domain/measures/who-moved.ts';
import type { StripStep } from '../../drawing/screen/TimeStrip.tsx';
import { changeWords } from '../../language/movement.ts';
import { counted, percent, percentSpan, points, short, signed } from '../../language/numbers.ts';

/** An agreement with its band, its coverage and its change, in numbers and words. */
export interface AgreementContent {
  /** `66%`; undefined where there is no number. */
  readonly percent: string | undefined;
  readonly value: number | undefined;
  /** `52–80` */
  readonly band: string | undefined;
  /** `3 of 4 questions`, or why there is no number. */
  readonly coverage: string;
  readonly change: ChangeContent | undefined;
  readonly working: Working | undefined;
}

export interface ChangeContent {
  readonly sign: '▲' | '▼' | '=';
  readonly words: string;
  readonly basis: string;
}

/** The sum a reader can redo by hand. */
export interface Working {
  readonly rows: readonly {
    readonly id: string;
    readonly text: string;
    readonly a: string;
    readonly b: string;
    readonly distance: string;
    readonly weight: string;
    readonly product: string;
  }[];
  readonly sums: { readonly weight: string; readonly product: string };
  readonly formula: string;
}

interface AgreementInput {
  readonly comparisons: readonly Comparison[];
  readonly movement: Movement;
  readonly since: IsoDate;
}

/** Measures a selection and puts it into words. */
export function agreementContent({ comparisons, movement, since }: AgreementInput): AgreementContent {
  const agreement = agreementOver(comparisons);
  const isMeasured = agreement.kind === 'measured';
  return {
    percent: isMeasured ? percent(agreement.value) : undefined,
    value: isMeasured ? agreement.value : undefined,
    band: isMeasured ? percentSpan(agreement.band) : undefined,
    coverage: coverageWords(agreement),
    change: changeContent(movement, since),
    working: isMeasured ? workingOf(comparisons, agreement.value) : undefined,
  };
}

/** A series as a strip draws it. */
export function stripSteps(series: readonly AgreementStep[]): readonly StripStep[] {
  return series.map(({ from, agreement }) => ({
    day: dayNumber(from),
    measured:
      agreement.kind === 'measured'
        ? { value: agreement.value, low: agreement.band.low, high: agreement.band.high }
        : undefined,
  }));
}

function coverageWords({ kind, coverage }: Agreement): string {
  const { shared, of } = coverage;
  switch (kind) {
    case 'measured':
      return shared === of
        ? of === 1
          ? 'the one question shared'
          : `all ${of} questions shared`
        : `${shared} of ${of} questions shared`;
    case 'nothing shared':
      return `none of ${counted(of, 'question')} shared`;
    case 'nothing weighed':
      return 'you have given every shared question the weight 0';
    default:
      return kind satisfies never;
  }
}

function changeContent(movement: Movement, since: IsoDate): ChangeContent | undefined {
  if (movement.kind !== 'measured') return undefined;
  const moved = points(movement.change);
  return {
    sign: moved > 0 ? '▲' : moved < 0 ? '▼' : '=',
    words: `${changeWords(movement.change)} since ${shortMonth(since)}`,
    basis: `over ${counted(movement.questions, 'question')} shared at both dates`,
  };
}

function workingOf(comparisons: readonly Comparison[], value: number): Working {
  const shared = sharedOf(comparisons);
  const weight = shared.reduce((total, c) => total + c.weight, 0);
  const product = shared.reduce((total, c) => total + c.weight * c.distance, 0);
  return {
    rows: shared.map((c) => ({
      id: c.question.id,
      text: c.question.text,
      a: signed(c.a.stance),
      b: signed(c.b.stance),
      distance: `${short(c.distance)}`,
      weight: `${short(c.weight)}`,
      product: `${short(c.weight * c.distance)}`,
    })),
    sums: { weight: `${short(weight)}`, product: `${short(product)}` },
    formula: `1 − ${short(product)} / (${SCALE_WIDTH} × ${short(weight)}) = ${percent(value)}`,
  };
}
