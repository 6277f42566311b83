import { isolated } from './isolated.ts';
import { messages } from './messages.ts';
import { counted } from './numbers.ts';

/** What is not read of a file, as `drafts/unread.ts` has it. */
interface Unread {
  readonly what: 'sheet' | 'column' | 'rows above' | 'rows below';
  readonly sheet?: string | undefined;
  readonly column?: string | undefined;
  readonly rows: number;
  readonly meant?: string | undefined;
}

/** Said of what stands in a file and comes into no dataset. */
export const unreadWords = messages({
  heading: 'What was not read',
  line: (unread: Unread) =>
    `${what(unread)}.${unread.meant === undefined ? '' : ` Did you mean “${isolated(unread.meant)}”?`}`,
  more: (count: number) => `And ${count} more.`,
  inTable: 'None of it is used, or in what is saved here. Columns and sheets are chosen above.',
  inBook:
    'It is not in what is saved here; your file still has it. To have it read, give it a name that is known, then open the file again.',
});

function what({ what: kind, rows, ...of }: Unread): string {
  const [sheet, column] = [of.sheet, of.column].map((name) => (name === undefined ? undefined : isolated(name)));
  switch (kind) {
    case 'sheet':
      return `Sheet “${sheet}”: ${counted(rows, 'row')}`;
    case 'column':
      return `Column “${column}”${sheet === undefined ? '' : ` of the sheet “${sheet}”`}: ${counted(rows, 'cell')}`;
    case 'rows above':
      return `${counted(rows, 'row')} above the names of the columns`;
    case 'rows below':
      return `Sheet “${sheet}”: ${counted(rows, 'row')} below the first, which alone is read`;
    default:
      return kind satisfies never;
  }
}
