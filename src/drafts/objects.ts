/** A JSON list of objects as rows below the names of their fields; undefined where it is something else. */
export function rowsOfObjects(text: string): readonly (readonly string[])[] | undefined {
  const list = parsed(text);
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const objects: readonly unknown[] = list;
  if (!objects.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item))) return undefined;
  const entries = objects.map((item) => new Map(Object.entries(Object(item))));
  const names = [...new Set(entries.flatMap((entry) => [...entry.keys()]))];
  return [names, ...entries.map((entry) => names.map((name) => written(entry.get(name))))];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
