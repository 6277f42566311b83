import { DatasetText } from '../features/page/DatasetText.tsx';
import { PlaceLink } from '../features/page/PlaceLink.tsx';
import { shellWords } from '../language/shell.ts';
import { brandOf } from '../language/site.ts';
import type { Page } from '../navigation/route.ts';
import { useSession, useView } from '../session/session.ts';
import { goTo } from '../session/transitions.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Header.module.css';
import { ShareButton } from './ShareButton.tsx';

interface HeaderProps {
  readonly title: string;
  readonly onSearch: () => void;
}

/** The name, the ways to every view, search and share. */
export function Header({ title, onSearch }: HeaderProps) {
  const { dataset, navigation } = useSession();
  const place = useView((state) => state.place);
  return (
    <header className={styles.header} data-screen-only>
      {/* The link “Overview” beside it is the stop of the Tab key. */}
      <PlaceLink to={goTo({ view: 'overview' })} className={styles.name} tabIndex={-1}>
        <DatasetText>{brandOf(dataset)}</DatasetText>
      </PlaceLink>
      <nav className={styles.nav} aria-label={shellWords.views}>
        {navigation.routes
          .filter(({ view, entry, isAtFoot = false }) => view === entry && !isAtFoot)
          .map(({ view, label, pages: pagesIn }) => {
            const pages = pagesIn(dataset);
            const [only] = pages;
            const isAbove = navigation.routeOf(place.view).entry === view;
            if (only !== undefined && pages.length === 1) {
              return (
                <PlaceLink
                  key={view}
                  to={goTo(only.place)}
                  className={styles.link}
                  isCurrent={place.view === view}
                  isAbove={isAbove}
                >
                  {label}
                </PlaceLink>
              );
            }
            return <PagesMenu key={view} label={label} pages={pages} isCurrent={isAbove} />;
          })}
      </nav>
      <div className={styles.actions} data-script-only>
        <span className={styles.search}>
          <Button onClick={onSearch} aria-keyshortcuts="/">
            {shellWords.search} <kbd className={styles.key}>/</kbd>
          </Button>
        </span>
        <ShareButton title={title} />
      </div>
    </header>
  );
}

interface PagesMenuProps {
  readonly label: string;
  readonly pages: readonly Page[];
  readonly isCurrent: boolean;
}

/** The pages of a view that has many: the platform's popover, closed by Escape or a click elsewhere. */
function PagesMenu({ label, pages, isCurrent }: PagesMenuProps) {
  const id = `menu-${label.toLowerCase()}`;
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <div className={styles.menu}>
      <button type="button" className={styles.link} popoverTarget={id} data-current={isCurrent || undefined}>
        {label}
        <svg viewBox="0 0 10 10" aria-hidden="true" className={styles.chevron}>
          <path d="M1.5 3.5 5 7l3.5-3.5" />
        </svg>
      </button>
      <div id={id} popover="auto" className={styles.popover}>
        <ul>
          {pages.map(({ place, path, title }) => (
            <li key={path}>
              <PlaceLink to={goTo(place)} onFollow={close}>
                <DatasetText>{title}</DatasetText>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
