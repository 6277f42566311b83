import readWorkbook from 'read-excel-file/universal';

/** The rows of the first sheet of an Excel file, as a CSV file would have them: days as `2015-12-15`. */
export async function rowsOfWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<readonly (readonly string[])[]> {
  const [sheet] = await readWorkbook(bytes.buffer);
  return (sheet?.data ?? []).map((row) => row.map(written));
}

function written(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
