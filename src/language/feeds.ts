import { messages } from './messages.ts';

const FORMS = { atom: 'Atom', json: 'JSON' } as const;

type Form = keyof typeof FORMS;

/** Where programs ask what is new. */
export const feedWords = messages({
  feed: (form: Form, issue: string | undefined) =>
    issue === undefined ? `${FORMS[form]} feed of what is new` : `${FORMS[form]} feed of what is new on ${issue}`,
  lead: (issue: string | undefined) => (issue === undefined ? 'Feed of what is new:' : `On ${issue}:`),
  forms: FORMS,
  source: 'The dataset that the entries are taken from.',
  about: (title: string) => `New positions, statements and revisions: ${title}`,
});
