import type { Dataset } from '../../domain/dataset.ts';
import { codingWords } from '../../language/coding.ts';
import { useSession } from '../../session/session.ts';
import { Section } from './Section.tsx';
import styles from './View.module.css';

/** True where every mark has its words: what a dataset may claim only then. */
const restsOnWords = ({ basis, positions }: Dataset) =>
  basis === 'statements' && positions.every(({ evidence }) => evidence.length > 0);
const lapses = ({ positions }: Dataset) => positions.some((position) => position.lapses !== undefined);

/** The rules in their order, each with where it holds. */
const RULES: readonly (readonly [rule: keyof typeof codingWords.rules, holds: (dataset: Dataset) => boolean])[] = [
  ['sources', restsOnWords],
  ['poles', () => true],
  ['stanceOfWords', restsOnWords],
  ['stance', (dataset) => !restsOnWords(dataset)],
  ['range', ({ coded }) => coded.range],
  ['salience', ({ coded }) => coded.salience],
  ['confidence', ({ coded }) => coded.confidence],
  ['rationale', ({ positions }) => positions.every(({ rationale }) => rationale !== undefined)],
  ['lapses', lapses],
  ['contested', ({ positions }) => positions.some(({ readings }) => readings !== undefined)],
  ['holds', (dataset) => !lapses(dataset)],
  ['later', ({ statements }) => statements.length > 0],
  ['quotations', ({ statements }) => statements.some(({ quote }) => quote !== undefined)],
  ['titles', ({ sources }) => sources.some(({ title }) => title?.startsWith('['))],
];

/** The rules by which words become marks: those of any dataset, then this one’s own. */
export function Coding() {
  const { dataset } = useSession();
  const rules = RULES.flatMap(([rule, holds]) => (holds(dataset) ? [codingWords.rules[rule]] : []));
  return (
    <Section id="coding">
      <dl className={styles.rules}>
        {restsOnWords(dataset) ? null : (
          <div>
            <dt>{codingWords.basis}</dt>
            <dd>{codingWords.restsOn(dataset.basis)}</dd>
          </div>
        )}
        {[...rules, ...(dataset.rules ?? [])].map(({ term, rule }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
