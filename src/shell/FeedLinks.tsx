import { Fragment, useEffect } from 'react';
import { feedWords } from '../language/feeds.ts';
import { FEED_FORMS, feedsOf } from '../navigation/feeds.ts';
import { useSession, useView } from '../session/session.ts';
import { useIsLive } from '../ui/hooks/use-is-live.ts';
import { publishedIn } from './arrival/published.ts';

/** The feeds of what is shown; none for a dataset of which the build has written none. */
export function FeedLinks() {
  const { dataset, navigation, print, hrefOfFile } = useSession();
  const place = useView((state) => state.place);
  const isLive = useIsLive();
  const isPublished = !isLive || (print !== undefined && print === printOfPage());
  const feeds = (isPublished ? feedsOf(navigation, dataset, place) : []).map(({ folder, issue }) => ({
    folder,
    issue,
    links: FEED_FORMS.map(({ file, type, form }) => ({
      form,
      href: hrefOfFile(`${folder}${file}`),
      type,
      title: feedWords.feed(form, issue?.name),
    })),
  }));
  // Programs look into the head: it names the feeds of the page that the reader has gone to.
  useEffect(() => {
    for (const { type } of FEED_FORMS)
      for (const old of document.head.querySelectorAll(`link[type="${type}"]`)) old.remove();
    for (const { href, type, title } of feeds.flatMap(({ links }) => links))
      document.head.append(Object.assign(document.createElement('link'), { href, type, title, rel: 'alternate' }));
  });
  return feeds.map(({ folder, issue, links }) => (
    <span key={folder}>
      {feedWords.lead(issue?.name)}
      {links.map(({ form, href, type, title }) => (
        <Fragment key={form}>
          {' '}
          <a href={href} type={type} aria-label={title}>
            {feedWords.forms[form]}
          </a>
        </Fragment>
      ))}
    </span>
  ));
}

function printOfPage(): string | undefined {
  const page = document.getElementById('root');
  return page === null ? undefined : publishedIn(page)?.print;
}
