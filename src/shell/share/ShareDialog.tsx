import { useCallback, useEffect, useRef, useState } from 'react';
import { shareWords } from '../../language/share.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { CitationField } from './CitationField.tsx';
import { CopyField } from './CopyField.tsx';
import { Downloads } from './Downloads.tsx';
import { EmbedField } from './EmbedField.tsx';
import styles from './ShareDialog.module.css';
import { useShared } from './use-shared.ts';

export interface ShareDialogProps {
  /** The title of the page, as the browser’s tab shows it. */
  readonly title: string;
  readonly onClose: () => void;
}

/** Everything a reader can do with what is on screen: hand on the address, quote it, cite it, show it elsewhere, keep it. */
export function ShareDialog({ title, onClose }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const shared = useShared();
  // A dialog is made modal by a call, and gives the focus back when it is closed.
  useEffect(() => {
    dialog.current?.showModal();
    first.current?.querySelector('button')?.focus();
  }, []);
  // Said twice it is heard twice: the region is emptied in between.
  const say = useCallback((message: string) => {
    setSaid('');
    requestAnimationFrame(() => setSaid(message));
  }, []);
  const { addresses, markdown, draft } = shared;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="share-title" onClose={onClose} data-screen-only>
      <div className={styles.head}>
        <h2 id="share-title">{shareWords.title}</h2>
        <Button onClick={() => dialog.current?.close()}>{shareWords.close}</Button>
      </div>
      <div className={styles.body}>
        {draft === undefined ? (
          <>
            <section ref={first} className={styles.section}>
              <CopyField words={shareWords.fields.link} text={addresses.view} onSay={say} />
              <NativeShare title={title} url={addresses.view} onSay={say} />
            </section>
            <section className={styles.section}>
              <CopyField words={shareWords.fields.markdown} text={markdown} rows={3} onSay={say} />
            </section>
            <section className={styles.section}>
              <CitationField shared={shared} onSay={say} />
            </section>
            <section className={styles.section}>
              <EmbedField shared={shared} onSay={say} />
            </section>
          </>
        ) : (
          <DraftNote draft={draft} />
        )}
        <Downloads shared={shared} onSay={say} />
      </div>
      <p role="status" className={styles.status}>
        {said}
      </p>
    </dialog>
  );
}

/** What no link can hand on, and how it can be. */
function DraftNote({ draft }: { readonly draft: string }) {
  const { hrefOfFile } = useSession();
  return (
    <section className={styles.section}>
      <p>{shareWords.draft.told}</p>
      <p>{shareWords.draft.how}</p>
      <p>
        <a href={`${hrefOfFile('studio/')}?model=draft:${draft}`}>{shareWords.draft.publish}</a>
      </p>
    </section>
  );
}

interface NativeShareProps {
  readonly title: string;
  readonly url: string;
  readonly onSay: (message: string) => void;
}

/** The device’s own share sheet, where there is one. */
function NativeShare({ title, url, onSay }: NativeShareProps) {
  const link = { title, url };
  if (!hasShareSheet(link)) return null;
  const share = async () => {
    try {
      await navigator.share(link);
    } catch (error) {
      // Closing the sheet again is no failure.
      if (error instanceof Error && error.name === 'AbortError') return;
      onSay(shareWords.appFailed);
    }
  };
  return (
    <p>
      <Button onClick={share}>{shareWords.app}</Button>
    </p>
  );
}

function hasShareSheet(link: ShareData): boolean {
  try {
    return typeof navigator.share === 'function' && navigator.canShare?.(link) !== false;
  } catch {
    return false;
  }
}
