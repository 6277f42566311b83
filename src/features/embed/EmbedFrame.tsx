import type { ReactNode } from 'react';
import type { PartyLook } from '../../drawing/party-look.ts';
import { Mark } from '../../drawing/screen/Mark.tsx';
import { embedWords } from '../../language/embed.ts';
import type { Phrase } from '../../language/phrase.ts';
import { DatasetText } from '../page/DatasetText.tsx';
import { Words } from '../page/Words.tsx';
import styles from './EmbedFrame.module.css';
import { EmbedLine } from './EmbedLine.tsx';

interface EmbedFrameProps {
  /** What it belongs to, and the day: “Sanctions · as of 15 December 2015”. */
  readonly kicker: string;
  readonly title: ReactNode;
  /** What is found, in a sentence. */
  readonly finding?: string;
  /** Whose marks are drawn; nobody’s where there are none. */
  readonly parties?: readonly PartyLook[];
  /** What stands at the end of the line of parties: a status, a figure. */
  readonly aside?: ReactNode;
  /** That the reader’s own weights are in the figures. */
  readonly ownWeights?: Phrase | undefined;
  readonly children: ReactNode;
}

/** A part of a view in another page’s frame: its words, its picture, where it is from, and nothing to operate. */
export function EmbedFrame({ kicker, title, finding, parties = [], aside, ownWeights, children }: EmbedFrameProps) {
  return (
    <>
      <main id="main" className={styles.frame} tabIndex={-1}>
        <p className={styles.kicker}>{kicker}</p>
        <h1 className={styles.title}>{title}</h1>
        {finding === undefined ? null : <p className={styles.finding}>{finding}</p>}
        {parties.length === 0 && aside === undefined ? null : (
          <div className={styles.key}>
            {parties.map((party) => (
              <span key={party.name} data-past={party.isPast || undefined}>
                <Mark slot={party.slot} />
                <DatasetText>{party.name}</DatasetText>
              </span>
            ))}
            <span className={styles.aside}>{aside}</span>
          </div>
        )}
        {ownWeights === undefined ? null : (
          <p className={styles.note}>
            <Words of={ownWeights} />
          </p>
        )}
        <p className={styles.usual}>{embedWords.asPublished}</p>
        {children}
      </main>
      <EmbedLine />
    </>
  );
}
