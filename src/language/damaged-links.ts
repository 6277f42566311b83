import { messages } from './messages.ts';
import { listed } from './numbers.ts';

const quoted = (texts: readonly string[]) => listed(texts.map((text) => `“${text}”`));

/** What is said of a link that has come to harm on its way: in a mail, a messenger, a text. */
export const damagedLinkWords = messages({
  repaired: (parts: readonly string[]) => `The link was damaged on its way here. It is read as ${quoted(parts)}.`,
  unknown: (keys: readonly string[]) =>
    keys.length === 1
      ? `The link’s ${quoted(keys)} means nothing here and is left aside.`
      : `The link’s ${quoted(keys)} mean nothing here and are left aside.`,
  misspelt: (key: string, meant: string) =>
    `The link’s “${key}” means nothing here and is left aside. What is known here is “${meant}”.`,
  repeated: (keys: readonly string[]) => `The link says ${quoted(keys)} more than once. The first counts.`,
});
