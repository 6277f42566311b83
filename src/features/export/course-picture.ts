import type { Model } from '../../domain/dataset.ts';
import type { Question } from '../../domain/dataset-file.ts';
import type { CoursePicture } from '../../drawing/file/content.ts';
import { partyLook } from '../../drawing/party-look.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { courseModel } from '../question/course-model.ts';
import type { TimeModel } from '../time/time-model.ts';
import { pictureTime } from './picture-model.ts';

/** How the positions on a question moved, as a picture shows it; undefined where nobody shown ever moved. */
export function coursePicture(
  model: Model,
  state: ViewState,
  { question, time }: { readonly question: Question; readonly time: TimeModel },
): CoursePicture | undefined {
  const { a, b, on, since, span, others } = state;
  const { rows, otherSlots, hasMoves } = courseModel(model, {
    ...{ question, a, b, withOthers: others === 'all', events: time.events, read: undefined },
  });
  if (!hasMoves) return undefined;
  const slots = [partyLook(model, a).slot, partyLook(model, b).slot] as const;
  return { rows, slots, otherSlots, time: pictureTime(time, { on, since, span }) };
}
