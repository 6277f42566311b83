import { SCALE } from '../../domain/dataset-file.ts';
import { signed } from '../../language/numbers.ts';
import { useSession } from '../../session/session.ts';
import { Section } from './Section.tsx';
import styles from './View.module.css';

const RULES: readonly { readonly term: string; readonly rule: string }[] = [
  {
    term: 'No source, no position',
    rule: 'Every mark rests on dated words of the party itself, at least one of them spoken by the day the position begins, each with its publisher and address. Where nothing was found nothing is drawn: no recorded position is never a neutral one.',
  },
  {
    term: 'One question, two poles',
    rule: 'A question asks one thing. Each pole is worded so that its own side would sign it.',
  },
  {
    term: 'Stance',
    rule: `Where the words stand between pole A (${signed(SCALE.min)}) and pole B (${signed(SCALE.max)}); 0 is midway. Where the middle has a meaning of its own, it is written out beside the poles.`,
  },
  {
    term: 'Range',
    rule: 'What the party said or signalled it could live with. It holds the stance; a range of one point means that no room was signalled.',
  },
  {
    term: 'Salience',
    rule: 'How much the question matters to the party: 1, 2 or 3. It is the coder’s judgement, and gives the question its weight.',
  },
  {
    term: 'Confidence',
    rule: 'High, medium or low: how surely the words place the party on this question. It is lower where a mark rests on a paraphrase or on a deed, or where speakers of one party differ.',
  },
  {
    term: 'Rationale',
    rule: 'Each position says in a sentence or two why this mark and no other.',
  },
  {
    term: 'In force until the next',
    rule: 'A position holds from its day until the same party takes the next one on that question. It never lapses; an earlier one is never overwritten.',
  },
  {
    term: 'Later evidence',
    rule: 'A statement made after the day a position begins may be listed as saying it again. It never moves the mark back in time.',
  },
  {
    term: 'Quotations',
    rule: 'The speaker’s own words as printed at the source, at most 45 of them, cuts marked. All else is our own wording. Words in another language are quoted in the publisher’s translation.',
  },
  {
    term: 'Titles in [square brackets]',
    rule: 'Ours, where the page of a source shows none or its title was not seen.',
  },
];

/** The rules by which words become marks: those of any dataset, then this one’s own. */
export function Coding() {
  const { dataset } = useSession();
  return (
    <Section id="coding">
      <dl className={styles.rules}>
        {[...RULES, ...(dataset.rules ?? [])].map(({ term, rule }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
