import { PositionAxis } from '../../drawing/screen/PositionAxis.tsx';
import type { QuestionContent } from './question-content.ts';

interface QuestionAxisProps {
  readonly question: QuestionContent;
  /** What choosing a mark does. */
  readonly onChoose?: () => void;
}

/** The position axis of a question, for the pair looked at. */
export function QuestionAxis({ question, onChoose }: QuestionAxisProps) {
  const { comparison, sides, poles, sentence, unrecorded } = question;
  return (
    <PositionAxis
      sides={sides}
      zone={comparison.kind === 'shared' ? comparison.zone : undefined}
      poles={poles}
      sentence={sentence}
      unrecorded={unrecorded}
      {...(onChoose && { onChoose })}
    />
  );
}
