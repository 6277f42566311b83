import { longDay } from './dates.ts';
import { messages } from './messages.ts';
import { counted, listed, signed } from './numbers.ts';
import { tableWords } from './tables.ts';

type Field = keyof typeof tableWords.fields;

interface Counts {
  readonly parties: number;
  readonly issues: number;
  readonly questions: number;
  readonly positions: number;
  readonly statements: number;
}

export const studioWords = messages({
  headline: 'Open your own table, see it drawn, publish it',
  standfirst:
    'A sheet with a party, a question, a date and a stance in each row is enough. It is read on this device: nothing is uploaded.',
  description:
    'Open a spreadsheet of parties’ positions, check it, see it drawn on every view, and take the finished site with you. Nothing is uploaded.',
  start: {
    drop: 'Drop a file here, or',
    choose: 'Choose a file',
    kinds: 'CSV, TSV, Excel (.xlsx), or a dataset (.json)',
    paste: 'Cells copied from a spreadsheet',
    pasteNote: 'With the row that names the columns.',
    read: 'Read them',
    address: 'Address of a file on the web',
    addressNote:
      'Its host sees that it is asked for. A Google sheet has such an address once it is published to the web as CSV.',
    fetch: 'Fetch it',
    noAddress: 'A whole address that begins with https:// is needed.',
    try: 'Try it with a sample',
    sample: 'Sample (CSV)',
    template: 'Empty table (CSV)',
    shipped: 'Edit a copy of this site’s data',
    shippedName: 'model.json',
    shippedFailed: 'The site’s data did not come. Try again once you are online.',
    orDownload: 'Or download:',
    pasted: 'Pasted cells',
    sampleName: 'sample.csv',
    templateName: 'empty-table.csv',
  },
  sheet: {
    heading: 'What a sheet can hold',
    caption: 'Name the columns like this, or say what they hold once the table is open.',
    name: 'Column',
    about: 'Holds',
  },
  drafts: {
    heading: 'On this device',
    line: (day: string) => `changed on ${longDay(day)}`,
    open: (name: string) => `Go on with ${name}`,
    forget: 'Delete',
    forgetNamed: (name: string) => `Delete ${name}`,
    reallyForget: (name: string) => `Delete ${name} for good`,
    refused:
      'This browser keeps nothing for this page: what you do here is lost when the page is closed. Download it in time.',
  },
  reading: (name: string) => `Reading ${name} …`,
  cancel: 'Cancel',
  failures: {
    empty: 'The file is empty.',
    unreachable:
      'The address did not answer, or its host does not let other pages read it. Download the file and open it here.',
    refused: 'The host did not hand out the file: it is not there, or not for everybody.',
    'no table': 'There is no table in it: no row below the names of the columns.',
    'old excel': 'This is an Excel file of the old form (.xls). Save it as .xlsx or CSV, then open it again.',
    'broken excel': 'This Excel file could not be read. Save it as CSV, then open that.',
    'too large': 'This file is larger than 200 MB, more than a browser has room for.',
    broken: 'Reading broke off: the table may be too large for this browser.',
  },
  another: 'Open another file',
  read: {
    heading: 'What was read',
    line: (name: string, rows: number) => `${name}: ${counted(rows, 'row')}.`,
    encoding: 'Encoding',
    sheet: 'Sheet',
    separator: 'Cells are parted by',
    separators: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
    guessed: 'The encoding is a guess: see whether accents and quotation marks look right below.',
    header: 'The first row names the columns',
  },
  columns: {
    heading: 'What each column holds',
    caption: 'Each column with how often it is filled, and some of its values',
    column: 'Column',
    filled: 'Filled',
    values: 'Values',
    holds: 'Holds',
    holdsOf: (column: string) => `${column} holds`,
    nothing: 'Nothing to be used',
    share: (filled: number, rows: number) => `${filled} of ${rows}`,
    distinct: (count: number) => `${count} different`,
  },
  open: {
    heading: 'Still to be said',
    column: (field: Field) => `Which column holds the ${tableWords.fields[field].toLowerCase()}?`,
    orDate: 'Or one date for all rows, such as 2015-12-15',
    pair: (has: Field, lacks: Field) =>
      `“${tableWords.fields[has]}” has a column, “${tableWords.fields[lacks]}” has none: only both together say something.`,
    dateOrder: (example: string) => `Dates like ${example} can be read in two ways. Which comes first?`,
    orders: { 'day first': 'The day', 'month first': 'The month' },
    decimal: (example: string) => `Is ${example} a number with decimals, or a large one?`,
    decimals: { '.': 'The point begins the decimals', ',': 'The comma begins the decimals' },
    scale: 'Which numbers stand for the two ends of the scale?',
    words: (words: readonly string[]) =>
      `What do these answers mean: ${listed(words.slice(0, 6).map((word) => `“${word}”`))}?`,
    choose: 'Choose …',
    goTo: 'Say it below, under “The scale”.',
  },
  scale: {
    heading: 'The scale',
    said: (low: number, high: number) =>
      `${signed(low)} is read as −2, the side of the low pole; ${signed(high)} as +2, the side of the high pole.`,
    low: 'Low end',
    high: 'High end',
    swap: 'Turn it round',
    chart: 'How often each number stands there',
    number: 'Number',
    count: 'Rows',
    becomes: 'Becomes',
    beyond: 'beyond the scale',
    words: 'What each answer means',
    answer: 'Answer',
    stance: 'Stance',
    meansOf: (word: string) => `“${word}” means`,
    none: 'No position',
    steps: {
      '2': '+2, fully for',
      '1': '+1, rather for',
      '0': '0, between',
      '-1': '−1, rather against',
      '-2': '−2, fully against',
    },
    unsaid: 'Not said yet',
  },
  spellings: {
    heading: 'One name or two?',
    intro: 'These look alike. Where they mean the same, read both as one.',
    pair: (field: Field, rare: string, rareCount: number, usual: string, usualCount: number) =>
      `${tableWords.fields[field]}: “${rare}” in ${counted(rareCount, 'row')}, “${usual}” in ${counted(usualCount, 'row')}`,
    merge: (name: string) => `Read both as “${name}”`,
    apart: 'They differ',
  },
  faults: {
    heading: (count: number) => `${counted(count, 'fault')} in the cells`,
    intro: 'Positions are made of the other rows only once these are mended here, or in the sheet.',
    rows: (rows: readonly number[], count: number) =>
      count > rows.length
        ? `Rows ${rows.join(', ')} and ${count - rows.length} more`
        : `${count === 1 ? 'Row' : 'Rows'} ${rows.join(', ')}`,
    where: 'Rows',
    column: 'Column',
    wrong: 'What is wrong',
    mend: 'Mend',
    readAs: 'Read as',
    readAsFor: (fault: string) => `Read as, for: ${fault}`,
    apply: 'Apply',
    leaveOut: (count: number) => (count === 1 ? 'Leave the row out' : `Leave all ${count} rows out`),
    leaveAllOut: 'Leave all faulty rows out',
    more: (count: number) => `${count} more kinds follow once these are mended.`,
  },
  mended: {
    heading: 'Changed while reading',
    as: (field: Field, value: string, read: string) => `${tableWords.fields[field]}: “${value}” is read as “${read}”`,
    cells: (count: number) => `${counted(count, 'cell')} read as you said`,
    rows: (count: number) => `${counted(count, 'row')} left out`,
    undo: 'Undo',
    undoOf: (what: string) => `Undo: ${what}`,
  },
  names: {
    heading: 'Parties, issues, questions',
    note: 'A new name holds in every row.',
    party: 'Party',
    issue: 'Issue',
    question: 'Question',
    parties: (count: number) => counted(count, 'party'),
    issues: (count: number) => counted(count, 'issue'),
    questions: (count: number) => counted(count, 'question'),
    nameOf: (name: string) => `Another name for ${name}`,
    low: 'Low pole',
    high: 'High pole',
    apply: 'Apply',
    applyTo: (name: string) => `Apply to ${name}`,
    find: 'Find',
    more: (count: number) => `${count} more: find them by a word.`,
  },
  rows: {
    heading: 'Row by row',
    find: 'Find a word or a row’s number',
    found: (count: number) => counted(count, 'row'),
    row: 'Row',
    cell: (row: number, column: string) => `Row ${row}, ${column}`,
    leaveOut: 'Leave out',
    leaveOutRow: (row: number) => `Leave out row ${row}`,
    back: 'Earlier rows',
    on: 'Later rows',
  },
  history: { undo: 'Undo', redo: 'Redo' },
  missing: {
    heading: 'What is missing, and what will not be said',
    nothing: 'Nothing is missing: the table says all that the pages can show.',
  },
  naming: {
    heading: 'Its name',
    title: 'Title',
    author: 'Author',
    license: 'Licence',
    lang: 'Language (en, ar, zh …)',
    basis: 'Positions rest on',
    bases: {
      '': 'Not said',
      statements: 'Statements',
      votes: 'Votes',
      answers: 'Answers to a questionnaire',
      experts: 'Judgements of experts',
    },
  },
  outcome: {
    heading: 'What it comes to',
    counts: ({ parties, issues, questions, positions, statements }: Counts) =>
      `${counted(positions, 'position')} of ${counted(parties, 'party')} on ${counted(questions, 'question')} in ${counted(issues, 'issue')}${statements === 0 ? '' : `, with ${counted(statements, 'statement')}`}.`,
    span: (from: string, to: string) => (from === to ? `All on ${from}.` : `From ${from} to ${to}.`),
    open: (count: number) => `${counted(count, 'question')} to answer first.`,
    faults: (count: number) => `${counted(count, 'fault')} to mend first.`,
    objections: 'As a dataset it does not hold together yet:',
    fewParties: 'Positions of two parties at least are needed.',
    see: 'See it',
    ahead: 'The other pages show it as it was when you last chose “See it”.',
    address: 'A link that opens it for anybody, from where it lies',
    seeNote: 'On every view, only on this device.',
    json: 'Dataset (JSON)',
    sheet: 'Sheet (CSV)',
    book: 'Workbook (.xlsx)',
    bookNote:
      'The workbook holds all there is, a sheet a list, and opens here again. The CSV sheet holds the positions with their words and sources.',
    edit: 'Edit positions, sources, events',
    editNote: 'As a draft of its own; the table stays as it is.',
    site: 'Ready site (.zip)',
    take: 'Take it along:',
    failed: 'The file was not made: the program for it did not come. Try again once you are online.',
    looking: 'Checking …',
  },
  dataset: {
    faults: (count: number) => `This dataset has ${counted(count, 'fault')}`,
    faultsIntro:
      'Nothing can be drawn from it, or edited here, until they are mended. Each with its place in the file:',
  },
  elsewhere: {
    told: 'This draft was changed in another tab. What you change here is not kept until you choose.',
    takeOver: 'Show the other tab’s state',
    branch: 'Keep mine as a draft of its own',
  },
});
