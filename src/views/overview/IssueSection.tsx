import { dayNumber } from '../../domain/day.ts';
import { Sparkline } from '../../drawing/screen/Sparkline.tsx';
import type { AgreementContent } from '../../features/comparison/agreement-content.ts';
import type { ComparisonContent } from '../../features/comparison/comparison-content.ts';
import { HowMade } from '../../features/comparison/working/HowMade.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { Words } from '../../features/page/Words.tsx';
import type { TimeContent } from '../../features/time/time-content.ts';
import { counted } from '../../language/numbers.ts';
import { PlaybackSection } from '../../playback/PlaybackSection.tsx';
import { useView } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import type { IssueBlock } from './content.ts';
import styles from './IssueSection.module.css';
import { QuestionRow } from './QuestionRow.tsx';

interface IssueSectionProps {
  readonly block: IssueBlock;
  readonly time: TimeContent;
  readonly comparison: ComparisonContent;
}

/** One issue: its agreement and its questions. */
export function IssueSection({ block, time, comparison }: IssueSectionProps) {
  const { pair, facts } = comparison;
  const { on } = facts.selection;
  const open = useView((state) => state.open);
  const { agreement } = block;
  const value = block.facts.agreement.kind === 'measured' ? block.facts.agreement.value : undefined;
  return (
    <PlaybackSection className={styles.issue} aria-labelledby={`issue-${block.id}`}>
      <header className={styles.head}>
        <h2 id={`issue-${block.id}`}>
          <PlaceLink to={goTo({ view: 'issue', issue: block.id })}>{block.name}</PlaceLink>
        </h2>
        <p className={styles.figures}>
          <Sparkline start={time.start} end={time.end} steps={block.trend} on={dayNumber(on)} value={value} />
          {agreement.percent === undefined ? null : (
            <strong className={styles.number}>
              <Words of={agreement.percent} />
            </strong>
          )}
        </p>
        <Figures agreement={agreement} />
      </header>
      <ul className={styles.questions}>
        {block.questions.map((question) => (
          <QuestionRow key={question.id} question={question} pair={pair} isOpen={open.includes(question.id)} />
        ))}
      </ul>
      <footer className={styles.foot}>
        {block.hidden === 0 ? null : (
          <p className={styles.hidden}>{counted(block.hidden, 'more question')} of this issue filtered out</p>
        )}
        <HowMade facts={block.facts} selection={facts.selection} pair={pair} />
      </footer>
    </PlaybackSection>
  );
}

function Figures({ agreement }: { readonly agreement: AgreementContent }) {
  const { band, coverage, change } = agreement;
  return (
    <p className={styles.notes}>
      {band === undefined ? null : (
        <>
          agreement, <Words of={band} /> given how sure the record is ·{' '}
        </>
      )}
      <Words of={coverage} />
      {change === undefined ? null : (
        <span className={styles.change}>
          <Words of={change} />
        </span>
      )}
    </p>
  );
}
