import { messages } from './messages.ts';
import { opening, TITLE_ROOM } from './opening.ts';

/** Said at an address that the site does not have. */
export const lostWords = messages({
  tab: (brand: string) => opening(`No such page · ${brand}`, TITLE_ROOM),
  title: 'There is no such page here.',
  pages: 'The address may be mistyped, or belong to an earlier dataset. These are the pages there are:',
  more: (view: string, count: number) => `${view} (${count})`,
});
