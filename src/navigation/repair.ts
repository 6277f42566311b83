import type { Dataset } from '../domain/dataset.ts';
import { damagedLinkWords } from '../language/damaged-links.ts';
import type { Navigation } from './address.ts';
import { CODECS } from './codecs.ts';
import { isAddedByOthers } from './others-keys.ts';
import { type Address, type Notice, VERSION_KEY } from './upgrade.ts';

/** An address as it can be read, and what is to be said of it. */
export interface Repaired {
  readonly address: Address;
  readonly notices: readonly Notice[];
}

/**
 * An address as mails and messengers leave it, made whole where there is no doubt what it was: signs of the sentence around
 * it, signs that cannot be seen, `&amp;`, capitals, what was encoded twice. What means nothing here stays and is said, save
 * the keys that mail programs, networks and statistics add.
 */
export function repaired(written: Address, dataset: Dataset, navigation: Navigation): Repaired {
  const { path, rest } = parted(written.path);
  const isPage = (tried: string) => navigation.parseAddress({ path: tried, search: '' }, dataset).notices.length === 0;
  const page = isPage(path) ? path : pagesIn(path).find(isPage);
  const parts = partsOf([rest, queryOf(written)].join('&')).map((part) => readPart(part, dataset));
  const own = parts.filter((part) => isOwnKey(part.key));
  const kept = parts.filter((part) => !isOwnKey(part.key) || own.find(({ key }) => key === part.key) === part);
  const search = kept.map(({ text }) => text).join('&');
  return {
    address: { path: page ?? path, search: search === '' ? '' : `?${search}` },
    notices: [
      ...repairsOf([
        ...(page === undefined || page === written.path ? [] : [page === '' ? '/' : page]),
        ...kept.flatMap(({ repair }) => repair ?? []),
      ]),
      ...strangersOf(kept.map(({ key }) => key)),
      ...repeatsOf(own.filter((part) => !kept.includes(part))),
    ],
  };
}

function repairsOf(parts: readonly string[]): readonly Notice[] {
  return parts.length === 0 ? [] : [{ id: 'repaired', message: () => damagedLinkWords.repaired(parts) }];
}

function strangersOf(keys: readonly string[]): readonly Notice[] {
  const strange = [...new Set(keys)].filter(
    (key) => key !== '' && !isOwnKey(key) && !isAddedByOthers(cleanKey(key)) && !isAddedByOthers(key),
  );
  const misspelt = strange.map((key) => ({ key, meant: OWN.find((own) => isNear(key.toLowerCase(), own)) }));
  const unknown = misspelt.flatMap(({ key, meant }) => (meant === undefined ? [key] : []));
  return [
    ...misspelt.flatMap(({ key, meant }) =>
      meant === undefined ? [] : [{ id: `key ${key}`, message: () => damagedLinkWords.misspelt(key, meant) }],
    ),
    ...(unknown.length === 0 ? [] : [{ id: 'keys', message: () => damagedLinkWords.unknown(unknown) }]),
  ];
}

function repeatsOf(parts: readonly Part[]): readonly Notice[] {
  const keys = [...new Set(parts.map(({ key }) => key))];
  return keys.length === 0 ? [] : [{ id: 'repeated', message: () => damagedLinkWords.repeated(keys) }];
}

const OWN: readonly string[] = [...CODECS.map(({ key }) => key), VERSION_KEY];

/** Free text, of which anything can be meant. */
const isFree = (key: string) => key === 'q' || key === 'model';

function isOwnKey(key: string): boolean {
  return OWN.includes(key);
}

/** True for keys of which one begins with the other, and is little longer: `issue`, `sorting`. */
function isNear(key: string, own: string): boolean {
  return own.length > 2 && key.length > 2 && (own.startsWith(key) || key.startsWith(own));
}

/** What no reader sees, and what no word begins or ends with. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800\uFFFD]/gu;
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** What ends a link within a text: any sign that no path of ours has. */
const CLOSING = /[^\p{L}\p{N}\p{M}/_~-]/gu;
/** Where mails break a link into lines. */
const BROKEN = /=(?:3D)?|\s/gu;
/** A hyphen as text programs set it. */
const DASH = /[\p{Pd}\u2212]/gu;

function seen(text: string): string {
  return text.replace(/[˜∼]/gu, '~').normalize('NFKC').replace(UNSEEN, '').replace(DASH, '-');
}

/** A query without its question mark, and without the other half of a link in Markdown. */
function queryOf({ search }: Address): string {
  return search.replace(/^\?+/, '').replace(/\]\(.*$/s, '');
}

/** A path whose question mark was encoded or lost, parted from the query. */
function parted(path: string): { readonly path: string; readonly rest: string } {
  const at = path.search(/(?:%3F|%26|[?&])[^/]*(?:=|%3D|embed)/i);
  if (at < 0) return { path, rest: '' };
  return { path: path.slice(0, at), rest: decoded(path.slice(at)).replace(/^[?&]+/, '') };
}

/** The pages that a path may have meant, the likeliest first: without what stands around its steps, or up to where other signs begin. */
function pagesIn(path: string): readonly string[] {
  const lower = seen(decoded(path))
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/(?:^|\/)(?:index|default)(?:\.[a-z]+)?\/?$/, '/');
  const steps = lower.split('/').map((step) => step.replace(AROUND, ''));
  const ends = [...lower.matchAll(CLOSING)].map(({ index }) => lower.slice(0, index)).toReversed();
  return [lower, steps.join('/'), lower.replaceAll(BROKEN, ''), ...ends].map(slashed);
}

/** A path as pages have it: each step with a slash behind it. */
function slashed(path: string): string {
  return path
    .split('/')
    .filter((step) => step !== '')
    .map((step) => `${step}/`)
    .join('');
}

/** One parameter of a query. */
interface Part {
  readonly key: string;
  /** As it is to be read. */
  readonly text: string;
  /** The same for a reader, where it was written otherwise. */
  readonly repair?: string;
}

/** The parameters of a query as written; those that were encoded as one, each by itself. */
function partsOf(query: string): readonly string[] {
  const parts = query.split(/&|(?<!\bamp)[?;](?=[a-z]+=)/i).filter((part) => /[\p{L}\p{N}]/u.test(decoded(part)));
  return parts
    .filter((part) => !/^(?:amp|gt|lt|quot|apos|nbsp);?\P{L}*$/iu.test(part))
    .flatMap((part) => {
      const inner = decoded(part).replaceAll('\\u0026', '&');
      const [first = '', ...others] = inner.split(/[&?]/).map((piece) => cleanKey(piece.split('=')[0] ?? ''));
      const isOne = part.includes('=') && (isFree(first) || others.length === 0 || !others.every(isOwnKey));
      return inner === part || isOne || !isOwnKey(first) ? [part] : partsOf(inner);
    });
}

function readPart(text: string, dataset: Dataset): Part {
  const [[key, value] = ['', '']] = new URLSearchParams(`${text.startsWith('?') ? '&' : ''}${text}`);
  const own = isOwnKey(key) ? key : cleanKey(key);
  const { best, isSound } =
    own === 'q' ? { best: searchIn(text, value), isSound: true } : bestReading(own, value, dataset);
  // Another dataset would have been asked for before: too late to be meant.
  const isLate = own === 'model' && key !== own;
  if (isOwnKey(key) ? best === value : isLate || !isOwnKey(own) || !isSound) return { key, text };
  const joined = (written: string) => (written === '' ? own : `${own}=${written}`);
  return { key: own, text: joined(encodeURIComponent(best)), repair: joined(best) };
}

/**
 * A search without what follows the link in its text. No link of ours ends so: what may be a sign of the sentence is encoded
 * there, and quotation marks and brackets that a reader has closed have been opened.
 */
function searchIn(text: string, value: string): string {
  const [tail = ''] = /(?:[!,.:;?*)\]}]|%22|%3E|%C2%BB|%E2%80%(?:99|9D|A6|BA|8B))*$/i.exec(text) ?? [];
  if (tail === '') return value;
  const [[, rest = ''] = []] = new URLSearchParams(text.slice(0, -tail.length));
  return rest === '' || /[([{<“„‘‚«‹"]/.test(rest) ? value : rest;
}

function cleanKey(key: string): string {
  return seen(key)
    .toLowerCase()
    .replace(/^(?:amp;)+/, '')
    .replace(AROUND, '');
}

/** Of what a value may have been, the first that leaves the fewest problems; the value itself where none is better. */
function bestReading(
  key: string,
  value: string,
  dataset: Dataset,
): { readonly best: string; readonly isSound: boolean } {
  const problemsOf = (text: string) => {
    if (key === VERSION_KEY) return /^[1-9]\d*$/.test(text) ? 0 : 1;
    return CODECS.find((codec) => codec.key === key)?.read(text, dataset).problems.length ?? 1;
  };
  const tried = [value, ...readingsOf(value)].map((text) => ({ text, problems: problemsOf(text) }));
  const fewest = Math.min(...tried.map(({ problems }) => problems));
  return { best: tried.find(({ problems }) => problems === fewest)?.text ?? value, isSound: fewest === 0 };
}

/** What a value may have been, the likeliest first: without what stands around it, decoded once more, a list with other signs between, up to where other signs begin; each also without capitals. */
function readingsOf(value: string): readonly string[] {
  // Mails write `=3D` for an equals sign.
  const whole = [seen(value), seen(decoded(value))].flatMap((text) => [text, text.replace(/^3D/, '')]);
  const lists = whole.map((text) => text.replaceAll(/[,;|\s]+/g, '~'));
  const joined = whole.map((text) => text.replaceAll(BROKEN, ''));
  const begun = whole.map((text) => text.replace(AROUND, '').split(/[^\p{L}\p{N}~.-]/u)[0] ?? '');
  return [whole, lists, joined, begun]
    .flatMap((texts) => [...texts, ...texts.map((text) => text.toLowerCase())])
    .map((text) => text.replace(AROUND, ''))
    .filter((text) => text !== '');
}

/** Encoded once, or over and over. */
function decoded(text: string): string {
  try {
    const inner = decodeURIComponent(text);
    return inner === text ? text : decoded(inner);
  } catch {
    return text;
  }
}
