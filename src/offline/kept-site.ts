/** What a service worker keeps of its site. */
export interface KeptSite {
  /** Each file with its revision; none where its name is that of its content. */
  readonly kept: readonly { readonly url: string; readonly revision: string | null }[];
  /** One name for all of it. */
  readonly revision: string;
  /** The folders that pages lie in. */
  readonly folders: readonly string[];
}

const FIRST = 'self.SITE=';

/** The worker with what it keeps in its first line, where whoever makes another site of it finds and replaces it. */
export function withSite(worker: string, site: KeptSite): string {
  return `${FIRST}${JSON.stringify(site)};\n${worker.startsWith(FIRST) ? worker.slice(worker.indexOf('\n') + 1) : worker}`;
}

/** What a worker keeps, by its first line. */
export function siteIn(worker: string): KeptSite {
  return JSON.parse(worker.slice(FIRST.length, worker.indexOf(';\n')));
}
