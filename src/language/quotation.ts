import { messages } from './messages.ts';

/** What is needed to quote a statement. */
interface Quoted {
  /** The name of the site that has it. */
  readonly site: string;
  readonly quote?: string | undefined;
  readonly paraphrase?: string | undefined;
  readonly speaker: string;
  readonly role?: string | undefined;
  /** “18 August 2011” */
  readonly day: string;
  readonly source:
    | { readonly publisher: string; readonly title?: string | undefined; readonly url?: string | undefined }
    | undefined;
}

/** A statement with whose words they are, where they are printed, and the page that holds them: ready to be pasted into a text. */
export function quotation(
  { quote, paraphrase = '', speaker, role, day, source, site }: Quoted,
  address: string,
): string {
  const who = role === undefined ? speaker : `${speaker}, ${role}`;
  const printed = source === undefined ? '' : ` ${[sourceWords(source), source.url].filter(Boolean).join(', ')}`;
  return [
    // A paraphrase is ours, and is not to be taken for the speaker’s own words.
    ...(quote === undefined
      ? [paraphrase, WORDS.after(who, day, printed)]
      : [WORDS.quote(quote), WORDS.by(who, day, printed)]),
    WORDS.from(site, address),
  ].join('\n');
}

/** `Reuters: What was said`, or the publisher alone. */
export function sourceWords({ publisher, title }: { publisher: string; title?: string | undefined }): string {
  return WORDS.source(publisher, title);
}

const WORDS = messages({
  quote: (words: string) => `“${words}”`,
  by: (who: string, day: string, printed: string) => `— ${who}, ${day}.${printed}`,
  after: (who: string, day: string, printed: string) => `— ${who}, ${day} (paraphrase).${printed}`,
  from: (site: string, address: string) => `${site}, ${address}`,
  source: (publisher: string, title: string | undefined) =>
    title === undefined ? publisher : `${publisher}: ${title}`,
});
