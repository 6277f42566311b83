import { useSession, useView } from '../session/session.ts';
import { UpdateNotice } from './UpdateNotice.tsx';
import { SinceLastVisit } from './visits/SinceLastVisit.tsx';

/** What a reader is told of by the site itself: of a newer version of it, and of its own dataset what is new since they were here. */
export function News() {
  const { navigation } = useSession();
  const isOwn = useView(
    ({ place, model, embed }) => model === undefined && embed === undefined && !navigation.routeOf(place.view).isAtFoot,
  );
  return (
    <>
      <UpdateNotice />
      {isOwn ? <SinceLastVisit /> : null}
    </>
  );
}
