import type { ReactNode, Ref } from 'react';
import { methodWords } from '../../language/method.ts';
import styles from './Section.module.css';
import type { SectionId } from './sections.ts';

interface SectionProps {
  readonly id: SectionId;
  /** The level of its heading. */
  readonly level?: 2 | 3;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** A part of the page, whose heading is the link to it. */
export function Section({ id, level = 2, ref, children }: SectionProps) {
  const Heading = `h${level}` as const;
  return (
    <section ref={ref} aria-labelledby={id} className={styles.section} data-level={level}>
      <Heading id={id} className={styles.heading}>
        <a href={`#${id}`}>{methodWords.sections[id]}</a>
      </Heading>
      {children}
    </section>
  );
}
