import { useMemo } from 'react';
import { PairNames } from '../../features/comparison/Headline.tsx';
import { OwnWeightsBar } from '../../features/comparison/OwnWeightsBar.tsx';
import { PartyPicker } from '../../features/comparison/PartyPicker.tsx';
import { Lead, Standfirst } from '../../features/page/Lead.tsx';
import { RecordDay } from '../../features/time/RecordDay.tsx';
import { methodWords } from '../../language/method.ts';
import { useSession, useSettledState, useViewState } from '../../session/session.ts';
import { compareSince, lookOn } from '../../session/transitions.ts';
import { Coders } from './Coders.tsx';
import { Coding } from './Coding.tsx';
import { Changes, Cite, Download } from './Colophon.tsx';
import { type MethodContent, methodContent } from './content.ts';
import { Limits } from './Limits.tsx';
import { Coverage, OnOneQuestion, OverMany, Uncertainty, WhoMoved } from './Measures.tsx';
import { Statuses, Zones } from './RangeMeasures.tsx';
import { Record } from './Record.tsx';
import { Section } from './Section.tsx';
import { MEASURES, SECTIONS } from './sections.ts';
import styles from './View.module.css';

/** How the numbers are made, and what they rest on: every one of them computed from the dataset in front of the reader. */
export function MethodView() {
  const { dataset } = useSession();
  const state = useSettledState();
  const method = useMemo(() => methodContent(dataset, state), [dataset, state]);
  return (
    <article className={styles.method}>
      <Lead className={styles.lead} kicker={methodWords.kicker(dataset.version)} title={methodWords.headline}>
        <Standfirst>{methodWords.standfirst}</Standfirst>
      </Lead>
      <Contents />
      <div className={styles.body}>
        <Section id="measures">
          <Chosen method={method} />
          <OnOneQuestion method={method} />
          <OverMany method={method} />
          <Coverage method={method} />
          {dataset.coded.range ? <Zones method={method} /> : null}
          <Statuses method={method} />
          {dataset.coded.confidence ? <Uncertainty method={method} /> : null}
          <WhoMoved method={method} />
        </Section>
        <Coding />
        <Coders />
        <Record />
        <Limits />
        <Changes />
        <Cite />
        <Download />
      </div>
    </article>
  );
}

function Contents() {
  const { coded } = useSession().dataset;
  const isThere = (id: string) => (id === 'zone' ? coded.range : id === 'uncertainty' ? coded.confidence : true);
  return (
    <nav className={styles.contents} aria-labelledby="contents">
      <h2 id="contents">{methodWords.contents}</h2>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{methodWords.sections[id]}</a>
            {id === 'measures' ? (
              <ul>
                {MEASURES.filter(isThere).map((measure) => (
                  <li key={measure}>
                    <a href={`#${measure}`}>{methodWords.sections[measure]}</a>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Whose numbers the measures are worked with. */
function Chosen({ method }: { readonly method: MethodContent }) {
  const { dataset, choose } = useSession();
  const { on } = useViewState();
  const { since } = method.comparison.facts.selection;
  return (
    <>
      <p>
        <PairNames
          comparison={method.comparison}
          say={(a, b) => methodWords.chosen(a, b, { on, since, questions: dataset.questions.length })}
        />
      </p>
      <PartyPicker side="a" selection={method.comparison.facts.selection} />
      <PartyPicker side="b" selection={method.comparison.facts.selection} />
      <OwnWeightsBar words={method.comparison.ownWeights} />
      <div className={styles.tools} data-screen-only data-script-only>
        <RecordDay label={methodWords.asOf} value={on} onChoose={(day, history) => choose(lookOn(day), history)} />
        <RecordDay
          label={methodWords.since}
          value={since}
          onChoose={(day, history) => choose(compareSince(day), history)}
        />
      </div>
    </>
  );
}
