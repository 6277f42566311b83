import type { ReactNode } from 'react';
import { longDay } from '../../language/dates.ts';
import type { Phrase } from '../../language/phrase.ts';
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
              <span data-told-by-time-bar>As of {longDay(facts.selection.on)}. </span>
            ) : (
              <>
                Agreement <span data-told-by-time-bar>on {longDay(facts.selection.on)}</span> is{' '}
                <strong>
                  <Words of={agreement.percent} />
                </strong>
                {agreement.doubt === undefined ? null : (
                  <>
                    {' '}
                    (<Words of={agreement.doubt} />)
                  </>
                )}
                .{' '}
              </>
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
