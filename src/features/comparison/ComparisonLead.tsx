import type { ReactElement, ReactNode } from 'react';
import type { IsoDate } from '../../domain/dataset-file.ts';
import { comparisonWords } from '../../language/comparison.ts';
import type { Figure, Phrase } from '../../language/phrase.ts';
import { RestsWhilePlaying } from '../../playback/RestsWhilePlaying.tsx';
import { useArrowKeys } from '../../ui/hooks/use-arrow-keys.ts';
import { Lead, Standfirst } from '../page/Lead.tsx';
import { Words } from '../page/Words.tsx';
import styles from './ComparisonLead.module.css';
import type { ComparisonContent } from './comparison-content.ts';
import { Headline, PairNames } from './Headline.tsx';
import { OwnWeightsBar } from './OwnWeightsBar.tsx';
import { PartyPicker } from './PartyPicker.tsx';
import { Workings } from './working/Workings.tsx';

interface ComparisonLeadProps {
  readonly comparison: ComparisonContent;
  /** Where the page lies, from the Overview down. */
  readonly crumbs?: ReactNode;
  /** The heading, where it is not the finding. */
  readonly title?: ReactNode;
  /** What the page has found, where the heading does not say it. */
  readonly finding?: Phrase | string;
}

/**
 * How a page on some questions begins: what it has found, its number, who moved, and how both are made. The parties it names are
 * chosen where they are named.
 */
export function ComparisonLead({ comparison, crumbs, title, finding }: ComparisonLeadProps) {
  const { agreement, whoMoved, facts, ownWeights } = comparison;
  const controls = useArrowKeys<HTMLDivElement>();
  const { on } = facts.selection;
  const names = title === undefined ? undefined : <PairNames comparison={comparison} />;
  return (
    <div ref={controls}>
      <Lead
        kicker={
          crumbs === undefined && names === undefined ? undefined : (
            <>
              {crumbs}
              {crumbs === undefined || names === undefined ? null : ' · '}
              {names}
            </>
          )
        }
        title={title ?? <Headline comparison={comparison} />}
      >
        <div className={styles.finding}>
          <Standfirst>
            {finding === undefined || finding === '' ? null : (
              <>
                <Words of={finding} />{' '}
              </>
            )}
            {agreement.percent === undefined ? (
              <span data-told-by-time-bar>{comparisonWords.lead.asOf(on)}</span>
            ) : (
              <Words of={agreementSentence(agreement.percent, agreement.doubt, on)} />
            )}
            <Words of={whoMoved} />
          </Standfirst>{' '}
          <RestsWhilePlaying>
            <Workings comparison={comparison} />
          </RestsWhilePlaying>
        </div>
        <OwnWeightsBar words={ownWeights} />
      </Lead>
      <PartyPicker side="a" selection={facts.selection} />
      <PartyPicker side="b" selection={facts.selection} />
    </div>
  );
}

function agreementSentence(percent: Figure, doubt: Phrase | undefined, day: IsoDate): Phrase<ReactElement> {
  const { lead } = comparisonWords;
  const on = <span data-told-by-time-bar>{lead.on(day)}</span>;
  const figure = (
    <strong>
      <Words of={percent} />
    </strong>
  );
  return doubt === undefined ? lead.agreement(on, figure) : lead.doubtful(on, figure, doubt);
}
