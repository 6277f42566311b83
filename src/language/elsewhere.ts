import { messages } from './messages.ts';

/** What is said of a dataset that is not the site’s own. */
export const elsewhereWords = messages({
  draft: (title: string) =>
    `“${title}” is your own data, only on this device. A link to this page opens it nowhere else.`,
  address: (title: string, host: string) => `“${title}” comes from ${host}, not from this site.`,
  toStudio: 'Back to the Studio',
  toSite: 'Back to this site’s data',
  ask: {
    title: (host: string) => `Open a dataset from ${host}?`,
    what: (address: string) => `This link asks for a dataset that is not this site’s: ${address}`,
    how: (host: string) =>
      `If you open it, ${host} sees that somebody asks for it. It can be drawn here and do nothing else.`,
    open: 'Open it',
    stay: 'Stay with this site’s data',
  },
  noDraft: 'There is no such data on this device: it was deleted, or the link was made in another browser.',
  refused: 'This browser keeps nothing for this page, and so has no data of yours.',
  noAddress: (address: string) =>
    `The link names no dataset that can be opened: “${address}” is no address that begins with https://.`,
  unreachable: (host: string) =>
    `${host} did not answer, did not hand out the file, or does not let other pages read it.`,
  table: (host: string) =>
    `${host} has a table there and no dataset. Open its address in the Studio, which makes a dataset of it.`,
});
