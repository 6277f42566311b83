import { useEffect, useState } from 'react';
import { type DraftLine, forgetDraft, listDrafts } from '../../drafts/store.ts';
import { studioWords } from '../../language/studio.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Drafts.module.css';

const { drafts: words } = studioWords;

/** What the reader has worked on before, on this device. */
export function Drafts({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const [drafts, setDrafts] = useState<readonly DraftLine[]>([]);
  const [forgetting, setForgetting] = useState<string | undefined>(undefined);
  // What the browser keeps is asked for once the page is there.
  useEffect(() => {
    listDrafts().then(setDrafts, () => undefined);
  }, []);
  const forget = async (id: string) => {
    await forgetDraft(id).catch(() => undefined);
    setDrafts((list) => list.filter((draft) => draft.id !== id));
  };
  if (drafts.length === 0) return null;
  return (
    <section className={styles.drafts}>
      <h2>{words.heading}</h2>
      <ul>
        {drafts.map(({ id, name, changed }) => (
          <li key={id}>
            <Button look="quiet" aria-label={words.open(name)} onClick={() => onOpen(id)}>
              <bdi>{name}</bdi>
            </Button>
            <span className={styles.day}>{words.line(new Date(changed).toISOString().slice(0, 10))}</span>
            {forgetting === id ? (
              <Button look="quiet" onClick={() => void forget(id)}>
                {words.reallyForget(name)}
              </Button>
            ) : (
              <Button look="quiet" aria-label={words.forgetNamed(name)} onClick={() => setForgetting(id)}>
                {words.forget}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
