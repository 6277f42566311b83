import { studioWords } from '../../language/studio.ts';
import type { Naming } from '../../tables/dataset.ts';
import { Select } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Section.module.css';

interface NamingSectionProps {
  readonly naming: Naming;
  readonly onName: (naming: Naming) => void;
}

const { naming: words } = studioWords;
const TEXTS = ['title', 'author', 'license', 'lang'] as const;
const BASES = ['', 'statements', 'votes', 'answers', 'experts'] as const;

/** What a dataset is called and whose it is. */
export function NamingSection({ naming, onName }: NamingSectionProps) {
  return (
    <section className={styles.section}>
      <h2>{words.heading}</h2>
      <div className={styles.fields}>
        {TEXTS.map((key) => (
          <TextField
            key={key}
            label={words[key]}
            value={naming[key] ?? ''}
            onWrite={(text) => onName({ ...naming, [key]: text })}
          />
        ))}
        <Select
          label={words.basis}
          value={BASES.find((id) => id === naming.basis) ?? ''}
          options={BASES.map((id) => ({ id, label: words.bases[id] }))}
          onChoose={(basis) => onName({ ...naming, basis: basis === '' ? undefined : basis })}
        />
      </div>
    </section>
  );
}
