/**
 * The parts of the page. Their ids are addresses: `/method/#zone` is linked to from elsewhere, so an id stays as it is
 * for ever.
 */
export const SECTIONS = ['measures', 'coding', 'coders', 'record', 'limits', 'changes', 'cite', 'download'] as const;

export const MEASURES = ['distance', 'agreement', 'coverage', 'zone', 'status', 'uncertainty', 'who-moved'] as const;

export type SectionId = (typeof SECTIONS | typeof MEASURES)[number];
