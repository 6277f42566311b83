import { type ComponentType, useState } from 'react';
import { shellWords } from '../language/shell.ts';
import { useSession } from '../session/session.ts';
import { Button } from '../ui/Button.tsx';
import type { ShareDialogProps } from './share/ShareDialog.tsx';

/** Opens the ways to hand on what is on screen. They are fetched when a reader first asks for them. */
export function ShareButton({ title }: { readonly title: string }) {
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps> | undefined>(undefined);
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const { playing } = useSession();
  const open = async () => {
    // What is handed on has to stand still.
    playing.setState(false, true);
    try {
      const { ShareDialog } = await import('./share/ShareDialog.tsx');
      setDialog(() => ShareDialog);
      setProblem('');
      setIsOpen(true);
    } catch {
      setProblem(shellWords.shareFailed);
    }
  };
  return (
    <>
      <Button look="strong" onClick={open} aria-label={shellWords.shareView} aria-haspopup="dialog" data-share>
        {shellWords.share}
      </Button>
      <span role="status">{problem}</span>
      {Dialog !== undefined && isOpen ? <Dialog title={title} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}
