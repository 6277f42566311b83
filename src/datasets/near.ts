/** What people call a field that has another name here. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'label', 'fullname'],
  title: ['name', 'headline', 'label'],
  text: ['question', 'title', 'name', 'wording', 'label', 'description'],
  label: ['name', 'title', 'text'],
  short: ['abbreviation', 'shortname', 'abbr', 'acronym'],
  from: ['date', 'day', 'start', 'since', 'begin', 'startdate'],
  until: ['to', 'end', 'enddate', 'till', 'expires'],
  date: ['from', 'day', 'year', 'when', 'published'],
  stance: ['value', 'score', 'position', 'vote', 'answer', 'mark', 'rating'],
  salience: ['weight', 'importance', 'priority'],
  confidence: ['certainty', 'uncertainty', 'sure'],
  rationale: ['reason', 'why', 'justification', 'explanation', 'comment'],
  reason: ['rationale', 'why'],
  evidence: ['statements', 'statement', 'sources', 'source'],
  summary: ['description', 'abstract', 'about', 'text'],
  party: ['actor', 'government', 'country', 'parties', 'who'],
  question: ['issue', 'topic', 'item', 'motion', 'questions'],
  quote: ['quotation', 'text', 'words'],
  paraphrase: ['summary', 'text', 'description'],
  note: ['notes', 'comment', 'remark'],
  notes: ['note', 'comments', 'remarks'],
  role: ['office', 'function', 'position', 'title'],
  speaker: ['name', 'author', 'person'],
  url: ['link', 'address', 'href', 'web', 'source_url'],
  license: ['licence', 'rights', 'copyright'],
  author: ['authors', 'creator', 'by', 'curator'],
  lang: ['language', 'locale'],
  dir: ['direction'],
  range: ['band', 'ranges', 'interval'],
};

/** The one field that was probably meant by a name that the form does not know. */
export function fieldMeant(name: string, fields: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  return (
    fields.find((field) => field.toLowerCase() === plain) ??
    nearest(plain, fields) ??
    fields.find((field) => ALSO_CALLED[field]?.includes(plain))
  );
}

/** Of some names the one that is a slip away: at most two letters added, missing, wrong or swapped, and fewer in a short name. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let [found, least]: [string | undefined, number] = [undefined, Math.min(2, Math.floor(name.length / 3)) + 1];
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= least) continue;
    const slips = slipsBetween(name, other);
    if (slips < least) [found, least] = [other, slips];
  }
  return found;
}

/** The fewest letters to add, take away, change or swap with their neighbour (Damerau 1964, optimal string alignment). */
function slipsBetween(x: string, y: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: y.length + 1 }, (_, at) => at);
  for (let i = 1; i <= x.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= y.length; j += 1) {
      const isSame = x[i - 1] === y[j - 1];
      const changed = (row[j - 1] ?? 0) + (isSame ? 0 : 1);
      const isSwap = x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[y.length] ?? 0;
}
