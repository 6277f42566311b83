import { evidenceWords } from '../../language/evidence.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { PlaceLink } from '../page/PlaceLink.tsx';
import styles from './EvidenceSwitch.module.css';

/** The two listings of the evidence: what was said, and where it is printed. */
export function EvidenceSwitch() {
  const { dataset } = useSession();
  return (
    <nav className={styles.switch} aria-label={evidenceWords.listings} data-screen-only>
      <PlaceLink showsCurrent to={goTo({ view: 'evidence' })}>
        {evidenceWords.statements} <span>{dataset.statements.length}</span>
      </PlaceLink>
      <PlaceLink showsCurrent to={goTo({ view: 'sources' })}>
        {evidenceWords.sources} <span>{dataset.sources.length}</span>
      </PlaceLink>
    </nav>
  );
}
