/** What a screen reader says of a tree, in order: the names and texts of what holds nothing else. */
export function heardIn(snapshot: string): readonly string[] {
  const lines = snapshot.split('\n').filter((line) => !/^\s*- \/url:/.test(line));
  const depth = (line: string | undefined) => line?.search(/\S/) ?? -1;
  return lines.flatMap((line, at) => {
    if (depth(lines[at + 1]) > depth(line)) return [];
    const [, name = '', text = ''] = /^\s*- '?\w+(?: "((?:[^"\\]|\\.)*)")?(?: \[[^\]]*\])*'?:? ?(.*)$/.exec(line) ?? [];
    const said = `${name} ${text}`.trim();
    return said === '' ? [] : [said];
  });
}
