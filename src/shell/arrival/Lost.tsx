import type { Dataset } from '../../domain/dataset.ts';
import { lostWords } from '../../language/lost.ts';
import type { Page } from '../../navigation/route.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { NAVIGATION } from '../../views/index.ts';
import styles from '../Frame.module.css';
import { Frame } from '../Frame.tsx';

interface LostProps {
  readonly dataset: Dataset;
  /** The path of the site’s first page: this page is shown at any depth. */
  readonly base: string;
}

/** More pages than this are folded. */
const MANY = 12;

/** What a reader finds at an address that the site does not have: every one that it has. */
export function Lost({ dataset, base }: LostProps) {
  return (
    <Frame>
      <h1>{lostWords.title}</h1>
      <p>{lostWords.pages}</p>
      {NAVIGATION.routes.map(({ view, label, pages: pagesIn }) => {
        const pages = pagesIn(dataset);
        const list = <Links pages={pages} base={base} />;
        if (pages.length <= MANY) return <div key={view}>{list}</div>;
        return (
          <Disclosure key={view} summary={lostWords.more(label, pages.length)}>
            {list}
          </Disclosure>
        );
      })}
    </Frame>
  );
}

function Links({ pages, base }: { readonly pages: readonly Page[]; readonly base: string }) {
  return (
    <ul className={styles.pages}>
      {pages.map(({ path, title }) => (
        <li key={path}>
          <a href={`${base}${path}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
