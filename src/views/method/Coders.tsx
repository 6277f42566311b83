import { Suspense, use, useEffect, useMemo, useRef, useState } from 'react';
import { coderWords } from '../../language/coders.ts';
import { uiWords } from '../../language/ui.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { useIsLive } from '../../ui/hooks/use-is-live.ts';
import { useSeen } from '../../ui/hooks/use-seen.ts';
import { Agreement } from './Agreement.tsx';
import styles from './Coders.module.css';
import { codingsOf } from './find-codings.ts';
import { Section } from './Section.tsx';

/**
 * How far the coders placed the same words alike. Their codings are a file of their own, which nobody else waits for, and what is
 * reckoned from them is reckoned once it is seen: until then a written page keeps its own.
 */
export function Coders() {
  const { dataset, findCodings } = useSession();
  const section = useRef<HTMLElement>(null);
  const isSeen = useSeen(section);
  const isLive = useIsLive();
  const [seen] = useState(createGate);
  const [asked, setAsked] = useState(() => {
    const found = codingsOf(dataset, findCodings);
    return isLive ? found : seen.before(found);
  });
  useEffect(() => {
    if (isSeen) seen.open();
  }, [isSeen, seen]);
  // Drawn anew while it waits, React would give up what is written.
  const found = useMemo(
    () => (
      <Suspense fallback={<p role="status">{uiWords.loading}</p>}>
        <Found asked={asked} onRetry={() => setAsked(codingsOf(dataset, findCodings, true))} />
      </Suspense>
    ),
    [asked, dataset, findCodings],
  );
  return (
    <Section id="coders" ref={section}>
      {found}
    </Section>
  );
}

/** What is on its way does not arrive before the gate is open; what is there is there. */
function createGate() {
  let open = () => {};
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  const before = (asked: Asked): Asked => (asked instanceof Promise ? isOpen.then(() => asked) : asked);
  return { open, before };
}

type Asked = ReturnType<typeof codingsOf>;

interface FoundProps {
  readonly asked: Asked;
  readonly onRetry: () => void;
}

function Found({ asked, onRetry }: FoundProps) {
  const found = asked instanceof Promise ? use(asked) : asked;
  switch (found.kind) {
    case 'sound':
      return <Agreement codings={found.codings} />;
    case 'unreachable':
      return (
        <p role="alert">
          {coderWords.unreachable} <Button onClick={onRetry}>{coderWords.again}</Button>
        </p>
      );
    case 'faulty':
      return (
        <div role="alert">
          <p>{coderWords.faulty}</p>
          <ul className={styles.list}>
            {found.faults.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </div>
      );
    default:
      return found satisfies never;
  }
}
