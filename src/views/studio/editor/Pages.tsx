import { sheetWords } from '../../../language/sheets.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Editor.module.css';

interface PagesProps {
  /** The page that is open, and the last one; both counted from 0. */
  readonly here: number;
  readonly last: number;
  readonly onTurn: (page: number) => void;
}

/** The way back and on through the pages of a sheet; nothing where there is one. */
export function Pages({ here, last, onTurn }: PagesProps) {
  if (last === 0) return null;
  return (
    <div className={styles.tools}>
      <Button disabled={here === 0} onClick={() => onTurn(here - 1)}>
        {sheetWords.back}
      </Button>
      <Button disabled={here === last} onClick={() => onTurn(here + 1)}>
        {sheetWords.on}
      </Button>
    </div>
  );
}
