import { PositionAxis } from '../charts/PositionAxis.tsx';
import type { QuestionModel } from './question-model.ts';

interface QuestionAxisProps {
  readonly question: QuestionModel;
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
