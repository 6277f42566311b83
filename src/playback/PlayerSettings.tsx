import { settingWords } from '../language/player-settings.ts';
import { Select } from '../ui/Field.tsx';
import styles from './PlayerSettings.module.css';
import type { Player } from './use-player.ts';

const SPEEDS = [
  { id: '2400', label: settingWords.speeds.slow },
  { id: '1200', label: settingWords.speeds.steady },
  { id: '500', label: settingWords.speeds.fast },
] as const;

/** How fast time is played, and whether it begins again at its end. */
export function PlayerSettings({ player }: { readonly player: Player }) {
  const { hasSteps, pause, setPause, isLooping, setIsLooping } = player;
  if (!hasSteps) return null;
  return (
    <div className={styles.settings}>
      <Select
        label={settingWords.speed}
        value={String(pause)}
        options={SPEEDS}
        onChoose={(chosen) => setPause(Number(chosen))}
      />
      <label className={styles.loop}>
        <input
          type="checkbox"
          checked={isLooping}
          onChange={({ currentTarget }) => setIsLooping(currentTarget.checked)}
        />
        {settingWords.repeat}
      </label>
    </div>
  );
}
