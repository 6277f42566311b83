/**
 * The parts of the page. Their ids are addresses: `/method/#zone` is linked to from elsewhere, so an id stays as it is
 * for ever.
 */
export const SECTIONS = [
  { id: 'measures', title: 'The measures, with this dataset’s own numbers' },
  { id: 'coding', title: 'How positions are coded' },
  { id: 'coders', title: 'How far coders agree' },
  { id: 'record', title: 'What is on record' },
  { id: 'limits', title: 'Known limits, and what is contested' },
  { id: 'changes', title: 'What has changed in the dataset' },
  { id: 'cite', title: 'How to cite' },
  { id: 'download', title: 'Download' },
] as const;

export const MEASURES = [
  { id: 'distance', title: 'Distance and agreement on a question' },
  { id: 'agreement', title: 'Agreement over many questions' },
  { id: 'coverage', title: 'Coverage' },
  { id: 'zone', title: 'Common ground and gap' },
  { id: 'status', title: 'Status' },
  { id: 'uncertainty', title: 'Uncertainty' },
  { id: 'who-moved', title: 'Who moved' },
] as const;

export type SectionId = (typeof SECTIONS | typeof MEASURES)[number]['id'];

/** The title of a part of the page. */
export function sectionTitle(id: SectionId): string {
  return [...SECTIONS, ...MEASURES].find((section) => section.id === id)?.title ?? '';
}
