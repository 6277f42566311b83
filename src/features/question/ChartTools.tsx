import { questionWords } from '../../language/question.ts';
import { useSession, useView } from '../../session/session.ts';
import { narrowTo, toggleOthers } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { RecordDay } from '../time/RecordDay.tsx';
import styles from './ChartTools.module.css';

const words = questionWords.charts;

/** What the step charts of this page show: a stretch of time, and the other parties. */
export function ChartTools() {
  const { dataset, choose } = useSession();
  const span = useView((state) => state.span);
  const others = useView((state) => state.others);
  const { start, end } = dataset.span;
  const { from, to } = span ?? { from: start, to: end };
  return (
    <fieldset className={styles.tools} aria-label={words.label} data-screen-only data-script-only>
      <RecordDay
        label={words.from}
        value={from}
        max={to}
        onChoose={(day, history) => choose(narrowTo({ from: day, to }), history)}
      />
      <RecordDay
        label={words.to}
        value={to}
        min={from}
        onChoose={(day, history) => choose(narrowTo({ from, to: day }), history)}
      />
      {span === undefined ? (
        <span className={styles.hint}>{words.hint}</span>
      ) : (
        <Button look="quiet" onClick={() => choose(narrowTo(undefined))}>
          {words.whole}
        </Button>
      )}
      <Chip isOn={others === 'all'} onToggle={() => choose(toggleOthers)}>
        {words.others}
      </Chip>
    </fieldset>
  );
}
