/** Pixels of a card, as those who show links want them. */
export const CARD = { width: 1200, height: 630 } as const;
