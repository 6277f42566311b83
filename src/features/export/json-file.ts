import { type ExportTable, type Origin, originEntries, written } from './view-export.ts';

/** Rows as a JSON file: where they come from, then an object for each row. What is not recorded is null. */
export function jsonOf(origin: Origin, { columns, rows }: ExportTable): string {
  const file = {
    ...Object.fromEntries(originEntries(origin).map(([name, value]) => [keyOf(name), written(value)])),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((column, index) => [keyOf(column), written(row[index]) ?? null])),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `dataset version` is `datasetVersion` */
function keyOf(name: string): string {
  return name.replaceAll(/ (\w)/g, (_, letter: string) => letter.toUpperCase());
}
