/** The number of the form that the schema describes: one more than there are upgraders. */
export const FORMAT: number = 2;
