import { StatusTag } from '../../features/comparison/StatusTag.tsx';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { Words } from '../../features/page/Words.tsx';
import { measureWords } from '../../language/measures.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import type { MethodContent } from './content.ts';
import { Formula, Step, Worked } from './Formula.tsx';
import { Nothing } from './Nothing.tsx';
import { Section } from './Section.tsx';

interface MeasureProps {
  readonly method: MethodContent;
}

/** Where the ranges of the two meet, and where they do not. */
export function Zones({ method }: MeasureProps) {
  const words = measureWords.zone;
  return (
    <Section id="zone" level={3}>
      <p>{words.text}</p>
      <Formula symbols={words.symbols} where={words.where} reference={words.reference} />
      {method.zones.length === 0 ? <Nothing method={method} /> : null}
      {method.zones.map(({ kind, example, ends, width, verdict }) => (
        <Worked key={kind}>
          <p>{example}</p>
          <Step>{ends}</Step>
          <Step>
            <Words of={words.width(width, <strong>{verdict}</strong>)} />
          </Step>
        </Worked>
      ))}
    </Section>
  );
}

/** The one table of statuses, with how often each occurs. */
export function Statuses({ method }: MeasureProps) {
  const words = measureWords.status;
  const { status, rule, count, example } = words.columns;
  return (
    <Section id="status" level={3}>
      <p>{words.text(method.statuses.length)}</p>
      <Scroller label={words.table}>
        <DataTable
          caption={words.caption(method.who)}
          columns={[
            { id: 'status', label: status },
            { id: 'rule', label: rule },
            { id: 'count', label: count, isNumber: true },
            { id: 'example', label: example },
          ]}
          rows={method.statuses.map((row) => ({
            id: row.id,
            cells: [
              <StatusTag key="tag" status={row.id} />,
              row.rule,
              <Words key="count" of={row.count} />,
              <DatasetText key="example">{row.example}</DatasetText>,
            ],
          }))}
        />
      </Scroller>
    </Section>
  );
}
