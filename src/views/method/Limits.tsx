import { useMemo } from 'react';
import { DatasetText } from '../../features/page/DatasetText.tsx';
import { PlaceLink } from '../../features/page/PlaceLink.tsx';
import { limitWords } from '../../language/limits.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { limitsOf, limitsOfTheForm } from './limits.ts';
import { Section } from './Section.tsx';
import styles from './View.module.css';

/** What the numbers do not show, and what is contested, issue by issue. */
export function Limits() {
  const { dataset } = useSession();
  const own = useMemo(() => limitsOf(dataset), [dataset]);
  return (
    <Section id="limits">
      <ul className={styles.list}>
        {[...own, ...limitsOfTheForm(dataset)].map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {dataset.issues.some(({ notes }) => notes.length > 0) ? <p>{limitWords.byIssue}</p> : null}
      {dataset.issues
        .filter(({ notes }) => notes.length > 0)
        .map((issue) => (
          <div key={issue.id} className={styles.contested}>
            <h3>
              <PlaceLink to={goTo({ view: 'issue', issue: issue.id })}>
                <DatasetText>{issue.name}</DatasetText>
              </PlaceLink>
            </h3>
            <ul className={styles.list}>
              {issue.notes.map((note) => (
                <li key={note}>
                  <DatasetText isBlock>{note}</DatasetText>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Section>
  );
}
