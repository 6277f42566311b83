import { shortDay } from '../../language/dates.ts';
import { bandFigures, countFigure, percentFigure } from '../../language/figures.ts';
import { seriesWords } from '../../language/series.ts';
import { type Column, DataTable } from '../../ui/DataTable.tsx';
import { Words } from '../page/Words.tsx';
import { seriesSentence } from './series-sentence.ts';
import type { Series } from './time-content.ts';

const COLUMNS: readonly Column[] = [
  { id: 'from', label: seriesWords.columns.from },
  { id: 'agreement', label: seriesWords.columns.agreement, isNumber: true },
  { id: 'coverage', label: seriesWords.columns.coverage, isNumber: true },
];
const WITH_BAND = COLUMNS.toSpliced(2, 0, { id: 'band', label: seriesWords.columns.band, isNumber: true });

/** Agreement over time as a sentence and a row for each step. */
export function SeriesTable({ series }: { readonly series: Series }) {
  const hasBand = series.steps.some(({ agreement }) => agreement.kind === 'measured' && agreement.band !== undefined);
  return (
    <DataTable
      caption={<Words of={seriesSentence(series)} />}
      columns={hasBand ? WITH_BAND : COLUMNS}
      rows={series.steps.map((step) => ({ id: step.from, cells: cellsOf(series, step, hasBand) }))}
    />
  );
}

function cellsOf({ namedOn }: Series, { from, agreement }: Series['steps'][number], hasBand: boolean) {
  const named = namedOn(from);
  const { shared, of } = agreement.coverage;
  const isMeasured = agreement.kind === 'measured';
  return [
    shortDay(from),
    isMeasured ? (
      <Words key="agreement" of={percentFigure(named.onDay('agreement', agreement.value))} />
    ) : (
      seriesWords.noNumber
    ),
    ...(hasBand
      ? [isMeasured && agreement.band ? <Words key="band" of={bandFigures(agreement.band, named)} /> : '']
      : []),
    <Words
      key="coverage"
      of={seriesWords.shared(countFigure(named.onDay('shared', shared)), countFigure(named.ofScope('questions', of)))}
    />,
  ];
}
