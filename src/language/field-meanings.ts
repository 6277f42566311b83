/** What a field says, and an example of it. */
export type Meaning = readonly [description: string, example: unknown];

const DATE = 'A day, or where no more is known a month or a year: `2015-12-15`, `2015-12`, `2015`.';
const ID =
  'A short name that other entries point to: lower-case letters and digits of any script, words joined by hyphens.';

/** The fields of a wording, which stand in two places of the log. */
function wordings(path: string, which: string): Readonly<Record<string, Meaning>> {
  return {
    [path]: [`The question ${which}.`, { text: 'Should rents be capped?' }],
    [`${path}.text`]: [`Its words, ${which}.`, 'Should rents be capped?'],
    [`${path}.poles`]: ['Its two ends.', [{ label: 'No cap' }, { label: 'Cap rents' }]],
    [`${path}.poles.label`]: ['The name of the end.', 'Cap rents'],
    [`${path}.poles.text`]: ['The end as its own side would put it.', 'Rents must not rise faster than wages.'],
    [`${path}.middle`]: ['What lies midway between the poles.', 'A cap for old contracts only.'],
  };
}

/** What an editor shows beside each field, by its path; kept here, since no reader’s browser needs it. */
export const MEANINGS: Readonly<Record<string, Meaning>> = {
  $schema: ['Where this form is described, so that an editor completes and checks the file.', './model.schema.json'],
  format: ['The format of this file; the first where it names none. A file of an older format opens as well.', 2],
  id: ['The short name of the dataset, in citations and names of files.', 'council-votes-2024'],
  version: ['The day of this version. A citation names it.', '2026-11-23'],
  title: ['What the dataset is about, in a line.', 'How the parties of the council voted in 2024'],
  brand: ['The name of the site that shows it, where that is not the title.', 'Council Compass'],
  summary: [
    'Who and what it covers, in a sentence or two.',
    'Every recorded vote of the seven parties on housing and transport.',
  ],
  author: ['Who made the dataset: the author of its citation.', 'Institute for Local Politics'],
  publisher: ['Who publishes it.', 'University of Example'],
  license: ['The terms under which it may be used.', 'CC BY 4.0'],
  lang: ['The language of its texts, as a BCP 47 tag.', 'en'],
  dir: ['The direction in which its texts are written.', 'ltr'],
  basis: [
    'What its positions rest on: words said, votes cast, answers to a questionnaire, or the judgement of experts.',
    'votes',
  ],
  defaults: ['What a reader sees first. Left out, it is computed.', { pair: ['greens', 'liberals'], on: '2024-12-31' }],
  'defaults.pair': [
    'The two parties compared first, by their ids. Left out: those that share the most questions.',
    ['greens', 'liberals'],
  ],
  'defaults.on': ['The day looked at first. Left out: the last on which a position begins.', '2024-12-31'],
  rules: [
    'How this dataset was coded, where it says more than the rules that hold for every one; shown on the Method page.',
    [{ term: 'Abstentions', rule: 'An abstention counts as midway.' }],
  ],
  'rules.term': ['What the rule is about.', 'Abstentions'],
  'rules.rule': ['The rule, in a sentence or two.', 'An abstention counts as midway.'],
  revisions: [
    'What each version of the dataset changed, newest first.',
    [{ date: '2026-11-23', summary: 'First version.', changes: [] }],
  ],
  'revisions.date': ['The day of the version.', '2026-11-23'],
  'revisions.summary': ['What it changed, in a sentence.', 'Two votes corrected.'],
  'revisions.questions': [
    'Questions whose words changed, each before and after.',
    [
      {
        ...{ question: 'rent-cap', meaning: false, why: 'Plainer.' },
        ...{ before: { text: 'Is a cap on rents wanted?' }, after: { text: 'Should rents be capped?' } },
      },
    ],
  ],
  'revisions.questions.question': ['The id of the question; it may be gone since.', 'rent-cap'],
  'revisions.questions.meaning': [
    'True where a mark may stand for something else since: its positions were judged anew, and codings of the old words no longer count.',
    false,
  ],
  'revisions.questions.why': ['Why the words were changed.', 'Plainer.'],
  ...wordings('revisions.questions.before', 'as it was asked before'),
  ...wordings('revisions.questions.after', 'as it is asked since'),
  'revisions.changes': ['Each change by itself.', ['The vote of 3 May was for, not against.']],
  parties: [
    'Whose positions are recorded, in the order in which they are listed.',
    [{ id: 'greens', name: 'The Greens' }],
  ],
  'parties.id': [ID, 'greens'],
  'parties.name': ['The name of the party.', 'The Greens'],
  'parties.short': ['The shortest form that is still understood. Left out: the name.', 'GRN'],
  'parties.capital': ['The capital that stands for a government in a headline.', 'Lisbon'],
  'parties.inSentence': ['How a sentence names a party without a capital, where that is not its name.', 'the Greens'],
  issues: [
    'The subjects, each with its questions.',
    [{ id: 'housing', name: 'Housing', questions: [{ id: 'rent-cap', text: 'Should rents be capped?' }] }],
  ],
  'issues.id': [ID, 'housing'],
  'issues.name': ['The name of the subject.', 'Housing'],
  'issues.summary': ['What is in dispute, even-handedly.', 'Who should build, and who should pay.'],
  'issues.notes': [
    'What is contested about the record, and what was not found.',
    ['Two abstentions were not explained.'],
  ],
  'issues.questions': [
    'What is in dispute inside the issue, one thing each.',
    [{ id: 'rent-cap', text: 'Should rents be capped?' }],
  ],
  'issues.questions.id': [`${ID} No two questions share one, not even in different issues.`, 'rent-cap'],
  'issues.questions.text': ['The question, as a sentence.', 'Should rents be capped?'],
  'issues.questions.poles': [
    'The two ends of its scale: the first is −2, the second +2. Left out: Against and For.',
    [{ label: 'No cap' }, { label: 'Cap rents' }],
  ],
  'issues.questions.poles.label': ['The name of the end, at most 24 characters to stand beside its axis.', 'Cap rents'],
  'issues.questions.poles.text': ['The end as its own side would put it.', 'Rents must not rise faster than wages.'],
  'issues.questions.middle': [
    'What lies midway between the poles, at 0, where that has a meaning of its own.',
    'A cap for old contracts only.',
  ],
  positions: [
    'What each party held on each question from a day on.',
    [{ party: 'greens', question: 'rent-cap', from: '2024-05-03', stance: 2 }],
  ],
  'positions.party': ['Whose position, by id.', 'greens'],
  'positions.question': ['On what, by id.', 'rent-cap'],
  'positions.from': [
    `When it begins. ${DATE} It holds until the next one of the same party on the question.`,
    '2024-05-03',
  ],
  'positions.until': [
    'The last day, month or year in which it holds, where it ends before the next one begins.',
    '2024-12',
  ],
  'positions.stance': ['Where the party stands: −2 is the first pole, 0 midway, +2 the second.', 1.5],
  'positions.range': [
    'From where to where it said or signalled it could accept, the stance included. Left out: not known.',
    [0.5, 2],
  ],
  'positions.salience': [
    'How much the question matters to the party, 1 to 3: its weight. Used only where every position has one.',
    2,
  ],
  'positions.confidence': ['How sure the coding is. Left out: not known, and no uncertainty is drawn.', 'medium'],
  'positions.rationale': ['Why this mark and no other.', 'Voted for the bill, and asked for a lower cap.'],
  'positions.evidence': ['The statements it rests on, by id, of the same party.', ['greens-2024-05-03']],
  unrecorded: [
    'Why a party has no position on a question.',
    [{ party: 'liberals', question: 'rent-cap', reason: 'Absent on the day.' }],
  ],
  'unrecorded.party': ['Whose silence, by id.', 'liberals'],
  'unrecorded.question': ['On what, by id.', 'rent-cap'],
  'unrecorded.reason': ['Why nothing is recorded, in a sentence.', 'Absent on the day.'],
  statements: [
    'Who said what, and when.',
    [{ id: 'greens-2024-05-03', party: 'greens', date: '2024-05-03', quote: 'Rents must not eat up wages.' }],
  ],
  'statements.id': [ID, 'greens-2024-05-03'],
  'statements.party': ['For whom it was said, by id.', 'greens'],
  'statements.speaker': ['Who said it. Left out: the party itself.', 'Ada Example'],
  'statements.role': ['In which office.', 'Member of the council'],
  'statements.date': [`When it was said. ${DATE}`, '2024-05-03'],
  'statements.quote': [
    'The speaker’s own words as printed. A quote or a paraphrase is needed.',
    'Rents must not eat up wages.',
  ],
  'statements.paraphrase': [
    'The same in other words. A quote or a paraphrase is needed.',
    'Wants rents to follow wages.',
  ],
  'statements.note': ['What a reader must know about the wording or the date.', 'Translated by the publisher.'],
  'statements.source': ['Where it is printed, by id.', 'minutes-2024-05-03'],
  sources: [
    'Where statements and events are printed.',
    [{ id: 'minutes-2024-05-03', publisher: 'City Council', url: 'https://example.org/minutes' }],
  ],
  'sources.id': [ID, 'minutes-2024-05-03'],
  'sources.publisher': ['Who printed it. Left out: the host of the address.', 'City Council'],
  'sources.title': ['Its title.', 'Minutes of the 12th sitting'],
  'sources.date': [`When it was printed. ${DATE}`, '2024-05-04'],
  'sources.url': ['Its full web address.', 'https://example.org/minutes'],
  'sources.kind': ['What it is.', 'official-document'],
  'sources.lang': ['Its language, where it is not that of the dataset.', 'de'],
  events: ['What happened, and when.', [{ id: 'election', date: '2024-06-09', title: 'The election' }]],
  'events.id': [ID, 'election'],
  'events.date': [`When it happened. ${DATE}`, '2024-06-09'],
  'events.title': ['What happened, in a few words.', 'The election'],
  'events.summary': ['The same in a sentence or two.', 'The council was elected anew.'],
  'events.issues': ['The issues it concerns, by id. Left out: all.', ['housing']],
  'events.source': ['Where it is printed, by id.', 'minutes-2024-05-03'],
  codings: [
    'The positions coded once more, each coding by one coder; the Method page measures how far the coders agree.',
    [
      {
        ...{ id: 'second', name: 'Second coding', made: 'A second coder read the minutes anew.' },
        ...{ unseen: ['codings'], rows: [{ party: 'greens', question: 'rent-cap', from: '2024-05-03', stance: 1 }] },
      },
    ],
  ],
  'codings.id': [ID, 'second'],
  'codings.name': ['What the coding is called.', 'Second coding'],
  'codings.made': [
    'Who or what coded, and from what: a sentence or two.',
    'A second coder read the minutes anew, with the names of the parties taken out.',
  ],
  'codings.date': ['The day it was finished. Left out: older than the log of changes.', '2024-09-30'],
  'codings.unseen': [
    'What the coder worked without sight of: the other codings, the party that had spoken.',
    ['codings', 'party'],
  ],
  'codings.consulted': ['True where the positions of the dataset were decided with sight of this coding.', true],
  'codings.reworded': [
    'Questions that asked something else when it was made, by id, beside those that the log of changes names.',
    ['rent-freeze'],
  ],
  'codings.limits': ['What its agreement with others does not show.', ['Both coders used the same translations.']],
  'codings.rows': [
    'One position each.',
    [{ party: 'greens', question: 'rent-cap', from: '2024-05-03', stance: 1, reason: 'Asks for a lower cap.' }],
  ],
  'codings.rows.party': ['Whose position, by id.', 'greens'],
  'codings.rows.question': ['On what, by id.', 'rent-cap'],
  'codings.rows.from': ['When the position begins, written as there.', '2024-05-03'],
  'codings.rows.stance': ['From −2 to 2; null where the words say nothing on the question.', 1],
  'codings.rows.range': ['From where to where the party could accept, as this coder has it.', [0.5, 2]],
  'codings.rows.confidence': ['How sure the coder was.', 'medium'],
  'codings.rows.reason': ['Why this mark, in the coder’s words.', 'Asks for a lower cap.'],
  'codings.rows.gone': [
    'True where the dataset has the position no more: dropped, merged, or moved to another day.',
    true,
  ],
  decisions: [
    'What was decided where coders differ, and why.',
    [{ party: 'greens', question: 'rent-cap', from: '2024-05-03', reason: 'The vote counts, not the speech.' }],
  ],
  'decisions.party': ['Whose position, by id.', 'greens'],
  'decisions.question': ['On what, by id.', 'rent-cap'],
  'decisions.from': ['When the position begins, written as there.', '2024-05-03'],
  'decisions.reason': ['What was decided, and why, in a sentence.', 'The vote counts, not the speech.'],
  codingsFile: ['The file beside this one that codings and decisions stand in instead.', 'codings.json'],
};

/** What a form is called, and what it is. */
export const FORMS = {
  dataset: {
    title: 'A Common Ground dataset',
    description:
      'Parties, the questions in dispute, and what each party held from a day on. Only these are required; what is left out counts as not known, and is never filled in.',
  },
  codings: {
    title: 'Further codings of a Common Ground dataset',
    description: 'The positions of a dataset coded once more, and what was decided where coders differ.',
  },
} as const;
