import { messages } from './messages.ts';

/** The two codings of a dataset of the first format, which did not name them. */
export const codingNames = messages({
  first: { name: 'First coding', made: 'The coding that this dataset began from.' },
  second: { name: 'Second coding' },
});
