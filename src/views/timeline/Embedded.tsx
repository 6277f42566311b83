import { useMemo } from 'react';
import { scopeOfIssues } from '../../domain/facts/selection.ts';
import { subjectOf } from '../../features/comparison/subject.ts';
import { EmbeddedAgreement } from '../../features/embed/EmbeddedAgreement.tsx';
import { timelineWords } from '../../language/timeline.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { timelineContent } from './content.ts';

/** Agreement over time on the issues chosen, for another page’s frame. */
export function EmbeddedChart() {
  const { dataset } = useSession();
  const state = useViewState();
  const { comparison } = useMemo(() => timelineContent(dataset, state), [dataset, state]);
  const scope = useMemo(() => scopeOfIssues(dataset, state.issues), [dataset, state.issues]);
  const [a, b] = comparison.pair;
  return (
    <EmbeddedAgreement
      title={timelineWords.embedded(a.voice, b.voice, subjectOf(dataset, state.issues))}
      scope={scope}
      comparison={comparison}
    />
  );
}
