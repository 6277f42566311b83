import type { Dataset } from '../../domain/dataset.ts';
import type { Question } from '../../domain/dataset-file.ts';
import type { HistoryPicture } from '../../drawing/file/content.ts';
import { partyLook } from '../../drawing/party-look.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { positionHistory } from '../question/position-history.ts';
import type { TimeContent } from '../time/time-content.ts';
import { pictureTime } from './picture-content.ts';

/** How the positions on a question moved, as a picture shows it; undefined where nobody shown ever moved. */
export function historyPicture(
  dataset: Dataset,
  state: ViewState,
  { question, time }: { readonly question: Question; readonly time: TimeContent },
): HistoryPicture | undefined {
  const { a, b, on, since, span, others } = state;
  const { rows, otherSlots, hasMoves } = positionHistory(dataset, {
    ...{ question, a, b, withOthers: others === 'all', events: time.events, read: undefined },
  });
  if (!hasMoves) return undefined;
  const slots = [partyLook(dataset, a).slot, partyLook(dataset, b).slot] as const;
  return { rows, slots, otherSlots, time: pictureTime(time, { on, since, span }) };
}
