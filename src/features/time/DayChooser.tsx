import { isOwnPast, sinceIn } from '../../domain/facts/selection.ts';
import { chooserWords } from '../../language/day-chooser.ts';
import { PlayerSettings } from '../../playback/PlayerSettings.tsx';
import type { Player } from '../../playback/use-player.ts';
import { useSession, useView } from '../../session/session.ts';
import { compareSince, lookOn } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DayChooser.module.css';
import { RecordDay } from './RecordDay.tsx';

interface DayChooserProps {
  /** How time is played; without it only the day compared with is chosen. */
  readonly player?: Player;
}

/** The days to choose behind the time bar. */
export function DayChooser({ player }: DayChooserProps) {
  return (
    <div className={styles.chooser}>
      {player === undefined ? null : <DayLookedAt />}
      <SinceChooser />
      {player === undefined ? null : <PlayerSettings player={player} />}
    </div>
  );
}

function DayLookedAt() {
  const { choose } = useSession();
  const on = useView((state) => state.on);
  return (
    <RecordDay label={chooserWords.lookedAtOn} value={on} onChoose={(day, history) => choose(lookOn(day), history)} />
  );
}

/** The day compared with, whether it was chosen, and a way back. */
function SinceChooser() {
  const { dataset, choose } = useSession();
  const since = useView((state) => sinceIn(dataset, state));
  const isChosen = useView((state) => state.since !== undefined);
  const isPast = useView(isOwnPast);
  return (
    <>
      <RecordDay
        label={chooserWords.comparedWith}
        value={since}
        onChoose={(day, history) => choose(compareSince(day), history)}
      />
      {isPast ? null : (
        <p className={styles.usual}>
          {isChosen ? (
            <Button look="quiet" onClick={() => choose(compareSince(undefined))}>
              {chooserWords.oneDay}
            </Button>
          ) : (
            <>
              {since === dataset.span.start ? chooserWords.firstDay : chooserWords.yearEarlier}
              <Button look="quiet" onClick={() => choose(compareSince(since))}>
                {chooserWords.bothDays}
              </Button>
            </>
          )}
        </p>
      )}
    </>
  );
}
