import { PositionAxis } from '../../drawing/screen/PositionAxis.tsx';
import { useSteadyHeight } from '../../playback/use-steady-height.ts';
import { usePlaying } from '../../session/session.ts';
import type { QuestionContent } from './question-content.ts';

interface QuestionAxisProps {
  readonly question: QuestionContent;
  /** What choosing a mark does. */
  readonly onChoose?: () => void;
}

/** The position axis of a question, for the pair looked at; no lower, while time is played, for a party no longer silent. */
export function QuestionAxis({ question, onChoose }: QuestionAxisProps) {
  const frame = useSteadyHeight<HTMLDivElement>(usePlaying());
  const { comparison, sides, poles, sentence, unrecorded } = question;
  return (
    <PositionAxis
      frame={frame}
      sides={sides}
      zone={comparison.kind === 'shared' ? comparison.zone : undefined}
      poles={poles}
      sentence={sentence}
      unrecorded={unrecorded}
      {...(onChoose && { onChoose })}
    />
  );
}
