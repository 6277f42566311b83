import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { Source } from '../../drafts/open.ts';
import { shippedDataset } from '../../drafts/shipped.ts';
import { studioWords } from '../../language/studio.ts';
import { useSession } from '../../session/session.ts';
import { emptySheet, sampleSheet } from '../../tables/sample.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import styles from './Start.module.css';
import { saveFile } from './save.ts';

interface StartProps {
  readonly onOpen: (source: Source) => void;
}

const { start: words } = studioWords;

/** The ways to bring a table: a file, cells that were copied, an address, or the sample. */
export function Start({ onOpen }: StartProps) {
  const openText = (name: string, text: string) =>
    onOpen({ kind: 'bytes', name, bytes: new TextEncoder().encode(text) });
  return (
    <div className={styles.start} data-script-only data-screen-only>
      <FileWay onOpen={onOpen} />
      <PasteWay onPaste={(text) => openText(words.pasted, text)} />
      <AddressWay onAddress={(address) => onOpen({ kind: 'address', address })} />
      <p className={styles.sample}>
        <Button onClick={() => openText(words.sampleName, sampleSheet())}>{words.try}</Button>
        <Shipped onOpen={onOpen} />
        <span>{words.orDownload}</span>
        <Button look="quiet" onClick={() => saveFile(words.sampleName, sampleSheet())}>
          {words.sample}
        </Button>
        <Button look="quiet" onClick={() => saveFile(words.templateName, emptySheet())}>
          {words.template}
        </Button>
      </p>
    </div>
  );
}

/** The site’s own dataset, to be changed and taken along. */
function Shipped({ onOpen }: StartProps) {
  const { hrefOfFile } = useSession();
  const [hasFailed, setHasFailed] = useState(false);
  const openShipped = async () => {
    try {
      onOpen({ kind: 'bytes', name: words.shippedName, bytes: await shippedDataset(hrefOfFile) });
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <Button onClick={() => void openShipped()}>{words.shipped}</Button>
      {hasFailed ? <span role="alert">{words.shippedFailed}</span> : null}
    </>
  );
}

function FileWay({ onOpen }: StartProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file !== undefined) onOpen({ kind: 'bytes', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  };
  // A file may have been chosen before the page was alive.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once.
  useEffect(() => {
    void take(input.current?.files?.[0]);
  }, []);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drop has the button within.
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <p className={styles.byMouse}>{words.drop}</p>
      <Button look="strong" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.choose}
        accept=".csv,.tsv,.txt,.json,.xlsx,text/csv,text/tab-separated-values,application/json"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <p className={styles.note}>{words.kinds}</p>
    </div>
  );
}

function PasteWay({ onPaste }: { readonly onPaste: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <form
      className={styles.way}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onPaste(text);
      }}
    >
      <Field label={words.paste}>
        {(id) => (
          <textarea
            id={id}
            dir="auto"
            rows={3}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      <p className={styles.note}>{words.pasteNote}</p>
      <Button type="submit" disabled={text.trim() === ''}>
        {words.read}
      </Button>
    </form>
  );
}

function AddressWay({ onAddress }: { readonly onAddress: (address: string) => void }) {
  const [address, setAddress] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  return (
    <form
      className={styles.way}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const isWhole = /^https:\/\/\S+$/i.test(address.trim()) && URL.canParse(address.trim());
        setIsRefused(!isWhole);
        if (isWhole) onAddress(address.trim());
      }}
    >
      <Field label={words.address}>
        {(id) => (
          <input
            id={id}
            type="url"
            dir="ltr"
            inputMode="url"
            value={address}
            aria-invalid={isRefused || undefined}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        )}
      </Field>
      <p className={styles.note} role={isRefused ? 'alert' : undefined}>
        {isRefused ? words.noAddress : words.addressNote}
      </p>
      <Button type="submit" disabled={address.trim() === ''}>
        {words.fetch}
      </Button>
    </form>
  );
}
