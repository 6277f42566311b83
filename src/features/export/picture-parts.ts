import type { AxisPicture, PictureContent, PictureSection } from '../../drawing/file/content.ts';

import { exportWords } from '../../language/export.ts';

const words = exportWords.parts;

/** A picture to publish: all that a view shows, one of its issues, or one question. */
export interface PicturePart {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly content: PictureContent;
}

/** What of a picture can be published: the whole, and what of it stands by itself. */
export function pictureParts(content: PictureContent): readonly PicturePart[] {
  const { sections } = content;
  const whole = { id: 'all', label: words.all, group: words.view, content };
  const issues =
    sections.length < 2 ? [] : sections.filter(isOfQuestions).map((section) => ofSection(content, section));
  const questions = sections.flatMap((section) =>
    section.axes.filter(isOfPair).map((axis) => ofAxis(content, section, axis)),
  );
  const hasCharts = sections.some(({ axes }) => axes.some(({ history }) => history !== undefined));
  const axesAlone = hasCharts && sections.every(isOfQuestions) ? [withoutCharts(content)] : [];
  // A picture of one question needs no choice.
  return sections.length === 1 && questions.length === 1 && issues.length === 0
    ? [whole]
    : [whole, ...axesAlone, ...issues, ...questions];
}

function withoutCharts(content: PictureContent): PicturePart {
  const sections = content.sections.map((section) => ({
    ...section,
    axes: section.axes.map((axis) => ({ ...axis, history: undefined })),
  }));
  return { id: 'axes', label: words.axes, group: words.view, content: { ...content, sections } };
}

/** A chart, or the questions of an issue; a question’s other parties mean little without it. */
function isOfQuestions({ panel, axes }: PictureSection): boolean {
  return panel !== undefined || (axes.length > 1 && axes.every(isOfPair));
}

function isOfPair({ status }: AxisPicture): boolean {
  return status !== undefined;
}

function ofSection(content: PictureContent, section: PictureSection): PicturePart {
  const { title, note = '' } = section;
  const standfirst = note === '' ? '' : exportWords.standfirst(note);
  return {
    ...{ id: `issue ${title}`, label: title, group: words.issue },
    content: { ...content, headline: title, standfirst, sections: [{ ...section, ...NO_HEADING }] },
  };
}

function ofAxis(content: PictureContent, section: PictureSection, axis: AxisPicture): PicturePart {
  return {
    ...{ id: `question ${axis.text}`, label: axis.text, group: words.question },
    content: {
      ...content,
      headline: axis.text,
      // The page of a question says already what it belongs to.
      kicker: content.headline === axis.text ? content.kicker : exportWords.within(section.title, content.kicker),
      standfirst: axis.finding ?? '',
      sections: [{ ...section, ...NO_HEADING, axes: [{ ...axis, text: '' }] }],
    },
  };
}

const NO_HEADING = { title: '', figure: undefined, note: undefined };
