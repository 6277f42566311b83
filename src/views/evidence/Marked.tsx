import styles from './Marked.module.css';
import { marked } from './marked.ts';

interface MarkedProps {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** A text with the words that were found. */
export function Marked({ text, words }: MarkedProps) {
  // The same stretch may come twice: it is known by where it begins.
  let start = 0;
  return marked(text, words).map((stretch) => {
    const key = start;
    start += stretch.text.length;
    return stretch.isFound ? (
      <mark key={key} className={styles.found}>
        {stretch.text}
      </mark>
    ) : (
      <span key={key}>{stretch.text}</span>
    );
  });
}
