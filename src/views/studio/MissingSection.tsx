import type { Look } from '../../drafts/look.ts';
import { studioWords } from '../../language/studio.ts';
import { tableWords } from '../../language/tables.ts';
import styles from './Section.module.css';

const { missing: words } = studioWords;

/** What the table does not say, and what the pages leave unsaid for that reason. */
export function MissingSection({ look: { missing, without } }: { readonly look: Look }) {
  const notMade = (['stance', 'leftOut', 'repeated'] as const).filter((kind) => without[kind] > 0);
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      {missing.length + notMade.length === 0 ? <p>{words.nothing}</p> : null}
      <ul className={styles.list}>
        {notMade.map((kind) => (
          <li key={kind}>
            <span>{tableWords.notMade[kind](without[kind])}</span>
          </li>
        ))}
        {missing.map((kind) => (
          <li key={kind}>
            <span>{tableWords.missing[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
