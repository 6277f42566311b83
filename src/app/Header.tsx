import { PlaceLink } from '../parts/PlaceLink.tsx';
import { useSession, useViewState } from '../state/session.ts';
import { goTo } from '../state/transitions.ts';
import { Button } from '../ui/Button.tsx';
import { VIEWS } from '../views/index.ts';
import styles from './Header.module.css';
import { ShareButton } from './ShareButton.tsx';

interface HeaderProps {
  readonly title: string;
  readonly onSearch: () => void;
}

/** The name, the ways to every view, search and share. */
export function Header({ title, onSearch }: HeaderProps) {
  const { model } = useSession();
  const { place } = useViewState();
  return (
    <header className={styles.header} data-screen-only>
      <PlaceLink to={goTo({ view: 'overview' })} className={styles.name}>
        Common Ground
      </PlaceLink>
      <nav className={styles.nav} aria-label="Views">
        {Object.entries(VIEWS).map(([id, view]) => {
          const places = view.places(model);
          const [only] = places;
          const isCurrent = place.view === id;
          if (only !== undefined && places.length === 1) {
            return (
              <PlaceLink key={id} to={goTo(only.place)} className={styles.link} isCurrent={isCurrent}>
                {view.label}
              </PlaceLink>
            );
          }
          return <PlacesMenu key={id} label={view.label} places={places} isCurrent={isCurrent} />;
        })}
      </nav>
      <div className={styles.actions}>
        <span className={styles.search}>
          <Button onClick={onSearch} aria-keyshortcuts="/">
            Search <kbd className={styles.key}>/</kbd>
          </Button>
        </span>
        <ShareButton title={title} />
      </div>
    </header>
  );
}

type Places = ReturnType<(typeof VIEWS)[keyof typeof VIEWS]['places']>;

interface PlacesMenuProps {
  readonly label: string;
  readonly places: Places;
  readonly isCurrent: boolean;
}

/** The addresses of a view that has many: the platform's popover, closed by Escape or a click elsewhere. */
function PlacesMenu({ label, places, isCurrent }: PlacesMenuProps) {
  const id = `menu-${label.toLowerCase()}`;
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <span className={styles.menu}>
      <button type="button" className={styles.link} popoverTarget={id} data-current={isCurrent || undefined}>
        {label}
        <svg viewBox="0 0 10 10" aria-hidden="true" className={styles.chevron}>
          <path d="M1.5 3.5 5 7l3.5-3.5" />
        </svg>
      </button>
      <div id={id} popover="auto" className={styles.popover}>
        <ul>
          {places.map(({ place, title }) => (
            <li key={title}>
              <PlaceLink to={goTo(place)} onFollow={close}>
                {title}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </span>
  );
}
