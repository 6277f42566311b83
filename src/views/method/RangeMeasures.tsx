import { StatusTag } from '../../features/comparison/StatusTag.tsx';
import { Words } from '../../features/page/Words.tsx';
import { inWords } from '../../language/numbers.ts';
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
  const [a, b] = method.comparison.pair;
  return (
    <Section id="zone" level={3}>
      <p>
        Beside its stance a position has a range: what the party said or signalled it could live with. Where two ranges
        overlap lies common ground, hatched on the axis; where they do not lies a gap, dotted.
      </p>
      <Formula
        symbols={
          <>
            low = max(<var>l</var>
            <sub>a</sub>, <var>l</var>
            <sub>b</sub>), high = min(<var>h</var>
            <sub>a</sub>, <var>h</var>
            <sub>b</sub>), width = high − low
          </>
        }
        where="l and h: the low and high end of a range. Width above 0: common ground; 0: the ranges touch; below 0: a gap of that width."
        reference="The zone of possible agreement: Raiffa, The Art and Science of Negotiation (1982)."
      />
      {method.zones.length === 0 ? <Nothing method={method} /> : null}
      {method.zones.map((zone) => (
        <Worked key={zone.verdict}>
          <p>
            “{zone.text}” {a.voice} could accept {zone.ranges[0]}, {b.voice} {zone.ranges[1]}.
          </p>
          <Step>
            low = {zone.low}, high = {zone.high}
          </Step>
          <Step>
            width = {zone.width}: <strong>{zone.verdict}</strong>
          </Step>
        </Worked>
      ))}
    </Section>
  );
}

const STATUS_COLUMNS = [
  { id: 'status', label: 'Status' },
  { id: 'rule', label: 'When' },
  { id: 'count', label: 'Questions', isNumber: true },
  { id: 'example', label: 'For example' },
];

/** The one table of statuses, with how often each occurs. */
export function Statuses({ method }: MeasureProps) {
  return (
    <Section id="status" level={3}>
      <p>
        Each question has one of {inWords(method.statuses.length)} statuses. Where both have a position, the first of
        these rules that holds decides.
      </p>
      <Scroller label="Statuses">
        <DataTable
          caption={`${method.who}.`}
          columns={STATUS_COLUMNS}
          rows={method.statuses.map(({ id, rule, count, example }) => ({
            id,
            cells: [<StatusTag key="tag" status={id} />, rule, <Words key="count" of={count} />, example],
          }))}
        />
      </Scroller>
    </Section>
  );
}
