import { messages } from './messages.ts';

/** In the file of licences beside a site; the build alone reads it. */
export const licenceWords = messages({
  dataset: (title = 'The dataset', licence: string | undefined) =>
    licence === undefined
      ? `${title}, data/model.json: its licence is not named.`
      : `${title}, data/model.json: ${licence}.`,
});
