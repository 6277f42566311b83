import { messages } from './messages.ts';

const FORMS = { atom: 'Atom', json: 'JSON' } as const;

/** Where programs ask what is new. */
export const feedWords = messages({
  feed: (form: keyof typeof FORMS, issue: string | undefined) =>
    issue === undefined ? `Feed of what is new (${FORMS[form]})` : `Feed of ${issue} (${FORMS[form]})`,
  about: (title: string) => `New positions, statements and revisions: ${title}`,
});
