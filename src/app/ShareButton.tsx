import { useEffect, useRef, useState } from 'react';
import { useSession } from '../state/session.ts';
import { Button } from '../ui/Button.tsx';
import { useOrigin } from '../ui/use-origin.ts';
import styles from './ShareButton.module.css';
import { shareLink } from './share.ts';

const FEEDBACK_MS = 2500;

/** Hands on the address of exactly what is on screen. */
export function ShareButton({ title }: { readonly title: string }) {
  const { hrefOf } = useSession();
  const origin = useOrigin();
  const [feedback, setFeedback] = useState('');
  const [manual, setManual] = useState<{ readonly url: string } | undefined>(undefined);
  const dialog = useRef<HTMLDialogElement>(null);
  // The field must hold the link before the dialog gives it the focus, which selects it.
  useEffect(() => {
    if (manual !== undefined) dialog.current?.showModal();
  }, [manual]);
  const share = async () => {
    const url = `${origin}${hrefOf((state) => state)}`;
    const outcome = await shareLink({ title, url });
    if (outcome === 'failed') {
      setManual({ url });
    } else if (outcome === 'copied') {
      setFeedback('Link copied');
      setTimeout(() => setFeedback(''), FEEDBACK_MS);
    }
  };
  return (
    <>
      <Button look="strong" onClick={share} data-share>
        {feedback === '' ? 'Share this view' : feedback}
      </Button>
      <span role="status" className={styles.status}>
        {feedback}
      </span>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="share-title">
        <h2 id="share-title">Copy this link</h2>
        <p>Your browser does not let this page copy by itself.</p>
        <input
          className={styles.address}
          aria-label="Link to this view"
          readOnly
          value={manual?.url ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <form method="dialog">
          <Button type="submit">Close</Button>
        </form>
      </dialog>
    </>
  );
}
