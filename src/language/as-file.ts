import { messages } from './messages.ts';

/** What a page says that is opened as a file: its program does not run there. */
export const asFileWords = messages({
  title: 'This page was opened as a file.',
  limits:
    'It can be read as it is. To choose parties and days it needs a web server, since browsers run no program from a file.',
  /** Before, between and after two commands. */
  inProject: 'In the folder of the project, run',
  inSite: 'In the folder of the published site, run',
  open: 'Then open the address that is printed.',
});

/** What a page says whose program did not come. */
export const noProgramWords = messages({
  title: 'The program of this page did not load.',
  published: 'What you see is the page as it was published, for its usual parties and day.',
  again: 'Try again',
});
