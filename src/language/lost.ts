import { messages } from './messages.ts';

/** Said at an address that the site does not have. */
export const lostWords = messages({
  tab: (brand: string) => `No such page · ${brand}`,
  title: 'There is no such page here.',
  pages: 'The address may be mistyped, or belong to an earlier dataset. These are the pages there are:',
  more: (view: string, count: number) => `${view} (${count})`,
});
