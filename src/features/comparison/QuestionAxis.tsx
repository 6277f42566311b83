import { PositionAxis } from '../../drawing/screen/PositionAxis.tsx';
import { DatasetText } from '../page/DatasetText.tsx';
import type { QuestionContent } from './question-content.ts';

interface QuestionAxisProps {
  readonly question: QuestionContent;
  /** True where what it shows is said elsewhere, for those who listen. */
  readonly isDescribed?: boolean;
}

/** The position axis of a question, for the pair looked at. */
export function QuestionAxis({ question, isDescribed = false }: QuestionAxisProps) {
  const { id, comparison, sides, others, poles, sentence, unrecordedWords } = question;
  const [low, high] = poles.map((pole) => <DatasetText key={pole}>{pole}</DatasetText>);
  return (
    <div data-axis={id}>
      <PositionAxis
        sides={sides}
        zone={comparison.kind === 'shared' ? comparison.zone : undefined}
        others={others}
        poles={[low, high]}
        sentence={isDescribed ? undefined : sentence}
        unrecorded={unrecordedWords}
      />
    </div>
  );
}
