import type { IsoDate } from '../../domain/dataset-file.ts';
import { chooserWords } from '../../language/day-chooser.ts';
import { useSession } from '../../session/session.ts';
import { DayField } from '../../ui/DayField.tsx';

interface RecordDayProps {
  readonly label: string;
  readonly value: IsoDate;
  /** The days between which it may lie; else those of the record. */
  readonly min?: IsoDate;
  readonly max?: IsoDate;
  readonly onChoose: (day: IsoDate, history: 'push' | 'replace') => void;
}

/** A day of the record, to be typed or picked. */
export function RecordDay({ label, value, min, max, onChoose }: RecordDayProps) {
  const { span } = useSession().dataset;
  const [first, last] = [min ?? span.start, max ?? span.end];
  return (
    <DayField
      label={label}
      value={value}
      min={first}
      max={last}
      outside={chooserWords.outside(first, last)}
      onChoose={onChoose}
    />
  );
}
