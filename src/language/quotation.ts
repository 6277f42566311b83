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
  const words = quote === undefined ? paraphrase : `“${quote}”`;
  const printed = source === undefined ? '' : ` ${[sourceWords(source), source.url].filter(Boolean).join(', ')}`;
  // A paraphrase is ours, and is not to be taken for the speaker’s own words.
  const whose = quote === undefined ? ' (paraphrase)' : '';
  return `${words}\n— ${role === undefined ? speaker : `${speaker}, ${role}`}, ${day}${whose}.${printed}\n${site}, ${address}`;
}

/** `Reuters: What was said`, or the publisher alone. */
export function sourceWords({
  publisher,
  title,
}: {
  readonly publisher: string;
  readonly title?: string | undefined;
}): string {
  return title === undefined ? publisher : `${publisher}: ${title}`;
}
