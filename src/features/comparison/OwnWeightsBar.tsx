import { comparisonWords } from '../../language/comparison.ts';
import type { Phrase } from '../../language/phrase.ts';
import { useSession } from '../../session/session.ts';
import { weighAsCoded } from '../../session/transitions.ts';
import { Button } from '../../ui/Button.tsx';
import { Words } from '../page/Words.tsx';
import styles from './OwnWeightsBar.module.css';

/** Says that the reader’s own weights are in the figures of the page, and takes them out. */
export function OwnWeightsBar({ words }: { readonly words: Phrase | undefined }) {
  const { choose } = useSession();
  if (words === undefined) return null;
  return (
    <p className={styles.bar} role="note" data-own-weights>
      <Words of={words} />{' '}
      <span data-screen-only data-script-only>
        <Button look="quiet" onClick={() => choose(weighAsCoded)}>
          {comparisonWords.ownWeights.undo}
        </Button>
      </span>
    </p>
  );
}
