import { PositionAxis } from '../../drawing/screen/PositionAxis.tsx';
import type { QuestionContent } from './question-content.ts';

/** The position axis of a question, for the pair looked at. */
export function QuestionAxis({ question }: { readonly question: QuestionContent }) {
  const { id, comparison, sides, others, poles, sentence, unrecordedWords } = question;
  return (
    <div data-axis={id}>
      <PositionAxis
        sides={sides}
        zone={comparison.kind === 'shared' ? comparison.zone : undefined}
        others={others}
        poles={poles}
        sentence={sentence}
        unrecorded={unrecordedWords}
      />
    </div>
  );
}
