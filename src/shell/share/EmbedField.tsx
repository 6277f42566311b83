import { useEffect, useRef, useState } from 'react';
import { heightOf } from '../../features/embed/frame-messages.ts';
import { EMBED_HEIGHT, embedCode } from '../../features/export/embed-code.ts';
import type { EmbedOption } from '../../features/export/embed-options.ts';
import { shareWords } from '../../language/share.ts';
import { titled } from '../../language/site.ts';
import type { Place } from '../../navigation/place.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { embedPart, putInFrame } from '../../session/transitions.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Select } from '../../ui/Field.tsx';
import { useOrigin } from '../../ui/hooks/use-origin.ts';
import { Scroller } from '../../ui/Scroller.tsx';
import { partOf } from '../../views/index.ts';
import { CopyField } from './CopyField.tsx';
import styles from './EmbedField.module.css';
import type { Shared } from './use-shared.ts';

interface EmbedFieldProps {
  readonly shared: Shared;
  readonly onSay: (message: string) => void;
}

/** What another page can show of this: one thing or the whole view, how it looks there, and the code for it. */
export function EmbedField({ shared, onSay }: EmbedFieldProps) {
  const { dataset, navigation, hrefOf } = useSession();
  const { place } = useViewState();
  const origin = useOrigin();
  const options = optionsOf(shared.exported?.embeds ?? [], navigation.pathOf);
  const [picked, setPicked] = useState<string | undefined>(undefined);
  // Where the page itself is a question, an issue or a statement, that is what a reader came to take along.
  const ofPage = options.find(({ option }) => navigation.pathOf(option.place) === navigation.pathOf(place));
  const chosen = options.find(({ id }) => id === picked) ?? (picked === undefined ? ofPage : undefined);
  const option = chosen?.option;
  const address = `${origin}${hrefOf(option === undefined ? putInFrame : embedPart(option.place, option.part))}`;
  const usual = option && partOf({ place: option.place, embed: option.part })?.height(dataset, option.place);
  const [told, setTold] = useState<Told | undefined>(undefined);
  const own = told?.address === address ? told : undefined;
  const height = own?.height ?? usual ?? EMBED_HEIGHT;
  const title = titled((option === undefined ? shared.cited.title : option.label) ?? '', dataset);
  const preview = (
    <Preview
      key={address}
      title={shareWords.previewOf(title)}
      address={address}
      height={height}
      onHeight={(found, width) => setTold({ address, height: found, isColumn: width >= COLUMN })}
    />
  );
  return (
    <>
      <div className={styles.picker}>
        <Select
          label={shareWords.embed}
          value={chosen?.id ?? WHOLE.id}
          options={[...options, WHOLE]}
          onChoose={setPicked}
        />
      </div>
      {option === undefined ? (
        <div className={styles.room}>
          <Disclosure summary={shareWords.preview}>
            <Scroller label={shareWords.previewOfView} isTall>
              {preview}
            </Scroller>
          </Disclosure>
        </div>
      ) : (
        preview
      )}
      <CopyField
        words={shareWords.fields.code}
        text={embedCode({
          ...{ title, address, script: shared.addresses.script },
          height: option !== undefined && own?.isColumn ? own.height : (usual ?? EMBED_HEIGHT),
        })}
        rows={4}
        onSay={onSay}
      />
      <p className={styles.note}>{shareWords.codeNote}</p>
    </>
  );
}

/** What the preview has told of itself. */
interface Told {
  readonly address: string;
  readonly height: number;
  readonly isColumn: boolean;
}

/** Pixels from which a preview is as wide as a column of text: what is narrower tells nothing of the height there. */
const COLUMN = 560;

const WHOLE = { id: 'view', ...shareWords.wholeView };

/** The options with the ids that the picker knows them by. */
function optionsOf(embeds: readonly EmbedOption[], pathOf: (place: Place) => string) {
  return embeds.map((option) => ({
    ...{ id: `${pathOf(option.place)}${option.part}`, label: option.label, group: option.group, option },
  }));
}

interface PreviewProps {
  readonly title: string;
  readonly address: string;
  readonly height: number;
  readonly onHeight: (height: number, width: number) => void;
}

/** The frame as a page that uses `embed.js` has it. */
function Preview({ title, address, height, onHeight }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(onHeight);
  latest.current = onHeight;
  // Listens to the frame, as embed.js does.
  useEffect(() => {
    const heard = ({ source, data }: MessageEvent) => {
      const reported = source === frame.current?.contentWindow ? heightOf(data) : undefined;
      if (reported !== undefined) latest.current(reported, frame.current?.clientWidth ?? 0);
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, []);
  return <iframe ref={frame} className={styles.preview} src={address} title={title} style={{ blockSize: height }} />;
}
