import { dayNumber } from '../../domain/day.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { Sparkline } from '../../drawing/screen/Sparkline.tsx';
import type { AgreementContent } from '../../features/comparison/agreement-content.ts';
import { HowMade } from '../../features/comparison/HowMade.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import type { TimeContent } from '../../features/time/time-content.ts';
import { counted } from '../../language/numbers.ts';
import { Scene } from '../../playback/Scene.tsx';
import { useSettledState } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import type { IssueBlock } from './content.ts';
import styles from './IssueSection.module.css';
import { QuestionRow } from './QuestionRow.tsx';

interface IssueSectionProps {
  readonly block: IssueBlock;
  readonly time: TimeContent;
  readonly pair: readonly [PartyLook, PartyLook];
}

/** One issue: its agreement and its questions. */
export function IssueSection({ block, time, pair }: IssueSectionProps) {
  const { on } = useSettledState();
  const { agreement } = block;
  return (
    <Scene className={styles.issue} aria-labelledby={`issue-${block.id}`}>
      <header className={styles.head}>
        <h2 id={`issue-${block.id}`}>
          <PlaceLink to={goTo({ view: 'issue', issue: block.id })}>{block.name}</PlaceLink>
        </h2>
        <p className={styles.figures}>
          <Sparkline start={time.start} end={time.end} steps={block.trend} on={dayNumber(on)} value={agreement.value} />
          {agreement.percent === undefined ? null : <strong className={styles.number}>{agreement.percent}</strong>}
        </p>
        <Figures agreement={agreement} />
      </header>
      <ul className={styles.questions}>
        {block.questions.map((question) => (
          <QuestionRow key={question.id} question={question} />
        ))}
      </ul>
      <footer className={styles.foot}>
        {block.hidden === 0 ? null : (
          <p className={styles.hidden}>{counted(block.hidden, 'more question')} of this issue filtered out</p>
        )}
        {agreement.working === undefined ? null : (
          <HowMade working={agreement.working} band={agreement.band ?? ''} pair={pair} />
        )}
      </footer>
    </Scene>
  );
}

function Figures({ agreement }: { readonly agreement: AgreementContent }) {
  const { band, coverage, change } = agreement;
  return (
    <p className={styles.notes}>
      {band === undefined ? coverage : `agreement, ${band} given how sure the record is · ${coverage}`}
      {change === undefined ? null : (
        <span className={styles.change}>
          <span aria-hidden="true">{change.sign} </span>
          {change.words}, {change.basis}
        </span>
      )}
    </p>
  );
}
