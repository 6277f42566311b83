import { shortDay } from '../../language/dates.ts';
import { bandFigures, countFigure, percentFigure } from '../../language/figures.ts';
import { seriesWords } from '../../language/series.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Words } from '../page/Words.tsx';
import { seriesSentence } from './series-sentence.ts';
import type { Series } from './time-content.ts';

const COLUMNS = [
  { id: 'from', label: seriesWords.columns.from },
  { id: 'agreement', label: seriesWords.columns.agreement, isNumber: true },
  { id: 'band', label: seriesWords.columns.band, isNumber: true },
  { id: 'coverage', label: seriesWords.columns.coverage, isNumber: true },
] as const;

/** Agreement over time as a sentence and a row for each step. */
export function SeriesTable({ series }: { readonly series: Series }) {
  return (
    <DataTable
      caption={<Words of={seriesSentence(series)} />}
      columns={COLUMNS}
      rows={series.steps.map((step) => ({ id: step.from, cells: cellsOf(series, step) }))}
    />
  );
}

function cellsOf({ namedOn }: Series, { from, agreement }: Series['steps'][number]) {
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
    isMeasured ? <Words key="band" of={bandFigures(agreement, named)} /> : '',
    <Words
      key="coverage"
      of={seriesWords.shared(countFigure(named.onDay('shared', shared)), countFigure(named.ofScope('questions', of)))}
    />,
  ];
}
