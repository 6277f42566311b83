import { useEffect, useRef, useState } from 'react';
import { EMBED_HEIGHT, embedCode } from '../../features/export/embed-code.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Scroller } from '../../ui/Scroller.tsx';
import { heightOf } from '../embed/height-message.ts';
import { CopyField } from './CopyField.tsx';
import styles from './EmbedField.module.css';
import type { Shared } from './use-shared.ts';

interface EmbedFieldProps {
  readonly shared: Shared;
  readonly onSay: (message: string) => void;
}

/** The code that shows this view within another page, and what it will look like there. */
export function EmbedField({ shared, onSay }: EmbedFieldProps) {
  const { addresses, cited } = shared;
  const title = `${cited.title} · Common Ground`;
  return (
    <>
      <CopyField
        label="To embed it in a page"
        noun="embed code"
        text={embedCode({ title, address: addresses.frame, script: addresses.script })}
        rows={4}
        onSay={onSay}
      />
      <p className={styles.note}>
        The second line lets the frame grow with what it shows. Without it the frame scrolls.
      </p>
      <div className={styles.room}>
        <Disclosure summary="Preview">
          <Scroller label="The view as it will be embedded" isTall>
            <Preview title={`Preview: ${title}`} address={addresses.frame} />
          </Scroller>
        </Disclosure>
      </div>
    </>
  );
}

/** The frame as a page that uses `embed.js` has it. */
function Preview({ title, address }: { readonly title: string; readonly address: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(EMBED_HEIGHT);
  // Listens to the frame, as embed.js does.
  useEffect(() => {
    const heard = ({ source, data }: MessageEvent) => {
      const reported = source === frame.current?.contentWindow ? heightOf(data) : undefined;
      if (reported !== undefined) setHeight(reported);
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, []);
  return <iframe ref={frame} className={styles.preview} src={address} title={title} style={{ blockSize: height }} />;
}
