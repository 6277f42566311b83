import { SITE_NAME } from './site.ts';

/** What is needed to quote a statement. */
interface Quoted {
  readonly quote?: string | undefined;
  readonly paraphrase: string;
  readonly speaker: string;
  readonly role: string;
  /** “18 August 2011” */
  readonly day: string;
  readonly source: { readonly publisher: string; readonly title: string; readonly url: string } | undefined;
}

/** A statement with whose words they are, where they are printed, and the page that holds them: ready to be pasted into a text. */
export function quotation({ quote, paraphrase, speaker, role, day, source }: Quoted, address: string): string {
  const words = quote === undefined ? paraphrase : `“${quote}”`;
  const printed = source === undefined ? '' : ` ${source.publisher}: ${source.title}, ${source.url}`;
  // A paraphrase is ours, and is not to be taken for the speaker’s own words.
  const whose = quote === undefined ? ' (paraphrase)' : '';
  return `${words}\n— ${speaker}, ${role}, ${day}${whose}.${printed}\n${SITE_NAME}, ${address}`;
}
