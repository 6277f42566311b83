import type { Dataset } from '../../domain/dataset.ts';
import { SCALE } from '../../domain/dataset-file.ts';
import { codingWords } from '../../language/coding.ts';
import { signed } from '../../language/numbers.ts';
import { useSession } from '../../session/session.ts';
import { Section } from './Section.tsx';
import styles from './View.module.css';

interface Rule {
  readonly term: string;
  readonly rule: string;
  /** Where it holds; everywhere where that is not said. */
  readonly holds?: (dataset: Dataset) => boolean;
}

/** True where every mark has its words: what a dataset may claim only then. */
const restsOnWords = ({ basis, positions }: Dataset) =>
  basis === 'statements' && positions.every(({ evidence }) => evidence.length > 0);
const lapses = ({ positions }: Dataset) => positions.some((position) => position.lapses !== undefined);

const RULES: readonly Rule[] = [
  {
    term: 'No source, no position',
    holds: restsOnWords,
    rule: 'Every mark rests on dated words of the party itself, at least one of them spoken by the day the position begins, each with its publisher and address. Where nothing was found nothing is drawn: no recorded position is never a neutral one.',
  },
  {
    term: 'One question, two poles',
    rule: 'A question asks one thing. Each pole is worded so that its own side would sign it.',
  },
  {
    term: 'Stance',
    holds: restsOnWords,
    rule: `Where the words stand between pole A (${signed(SCALE.min)}) and pole B (${signed(SCALE.max)}); 0 is midway. Where the middle has a meaning of its own, it is written out beside the poles.`,
  },
  {
    term: 'Stance',
    holds: (dataset) => !restsOnWords(dataset),
    rule: codingWords.stance(signed(SCALE.min), signed(SCALE.max)),
  },
  {
    term: 'Range',
    holds: ({ coded }) => coded.range,
    rule: 'What the party said or signalled it could live with. It holds the stance; a range of one point means that no room was signalled.',
  },
  {
    term: 'Salience',
    holds: ({ coded }) => coded.salience,
    rule: 'How much the question matters to the party: 1, 2 or 3. It is the coder’s judgement, and gives the question its weight.',
  },
  {
    term: 'Confidence',
    holds: ({ coded }) => coded.confidence,
    rule: 'High, medium or low: how surely the words place the party on this question. It is lower where a mark rests on a paraphrase or on a deed, or where speakers of one party differ.',
  },
  {
    term: 'Rationale',
    holds: ({ positions }) => positions.every(({ rationale }) => rationale !== undefined),
    rule: 'Each position says in a sentence or two why this mark and no other.',
  },
  {
    term: 'In force until it lapses',
    holds: lapses,
    rule: codingWords.lapses,
  },
  {
    term: 'Contested',
    holds: ({ positions }) => positions.some(({ readings }) => readings !== undefined),
    rule: codingWords.contested,
  },
  {
    term: 'In force until the next',
    holds: (dataset) => !lapses(dataset),
    rule: 'A position holds from its day until the same party takes the next one on that question. It never lapses; an earlier one is never overwritten.',
  },
  {
    term: 'Later evidence',
    holds: ({ statements }) => statements.length > 0,
    rule: 'A statement made after the day a position begins may be listed as saying it again. It never moves the mark back in time.',
  },
  {
    term: 'Quotations',
    holds: ({ statements }) => statements.some(({ quote }) => quote !== undefined),
    rule: 'The speaker’s own words as printed at the source, at most 45 of them, cuts marked. All else is our own wording. Words in another language are quoted in the publisher’s translation.',
  },
  {
    term: 'Titles in [square brackets]',
    holds: ({ sources }) => sources.some(({ title }) => title?.startsWith('[')),
    rule: 'Ours, where the page of a source shows none or its title was not seen.',
  },
];

/** The rules by which words become marks: those of any dataset, then this one’s own. */
export function Coding() {
  const { dataset } = useSession();
  return (
    <Section id="coding">
      <dl className={styles.rules}>
        {restsOnWords(dataset) ? null : (
          <div>
            <dt>{codingWords.basis}</dt>
            <dd>{codingWords.restsOn(dataset.basis)}</dd>
          </div>
        )}
        {[...RULES.filter(({ holds }) => holds?.(dataset) ?? true), ...(dataset.rules ?? [])].map(({ term, rule }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
