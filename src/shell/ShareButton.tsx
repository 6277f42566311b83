import { useState } from 'react';
import { shellWords } from '../language/shell.ts';
import { useSession } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import { whenShown } from '../ui/later/later.ts';
import { Missing } from '../ui/later/Missing.tsx';
import { Part } from '../ui/later/Part.tsx';

const DIALOG = whenShown(async () => (await import('./share/ShareDialog.tsx')).ShareDialog);

/** Opens the ways to hand on what is on screen. They are fetched when a reader first asks for them. */
export function ShareButton({ title }: { readonly title: string }) {
  const [shown, setShown] = useState<'dialog' | 'problem' | undefined>(undefined);
  const { playing } = useSession();
  const open = async () => {
    // What is handed on has to stand still.
    playing.setState(false, true);
    try {
      await DIALOG.load();
      setShown('dialog');
    } catch {
      setShown('problem');
    }
  };
  return (
    <>
      <Button look="strong" onClick={open} aria-label={shellWords.shareView} aria-haspopup="dialog" data-share>
        {shellWords.share}
      </Button>
      {shown === 'dialog' ? <Part code={DIALOG} props={{ title, onClose: () => setShown(undefined) }} /> : null}
      {shown === 'problem' ? <Missing onRetry={open}>{shellWords.shareFailed}</Missing> : null}
    </>
  );
}
