import type { Rolldown } from 'vite';
import type { ViewId } from '../navigation/place.ts';

/** The files of a page, those of every page first. */
export interface PageFiles {
  readonly styles: readonly { readonly file: string; readonly css: string }[];
  /** Without the program’s own. */
  readonly scripts: readonly string[];
}

type Chunk = Rolldown.OutputChunk;

/**
 * The files that a page of a view is made of: the program’s, and `views/<id>/View.tsx` with what it imports; of its parts
 * `Embedded.tsx`. A page that names them comes to life without asking for one after the other. Without a view, the program’s alone.
 */
export function filesOf(
  view: ViewId | undefined,
  bundle: Rolldown.OutputBundle,
  file: 'View' | 'Embedded' = 'View',
): PageFiles {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  const own = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/views/${view}/${file}.tsx`)));
  if (entry === undefined || (own === undefined && view !== undefined))
    throw new Error(`src/views/${view}/${file}.tsx is in no file of the build.`);
  const common = closure(entry, bundle);
  const needed = own === undefined ? [] : [...closure(own, bundle)].filter((chunk) => !common.has(chunk));
  const sheets = [...common, ...needed].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const styles = [...new Set(sheets)].map((file) => ({ file, css: sheetOf(file, bundle) }));
  return { styles, scripts: needed.map(({ fileName }) => fileName) };
}

function sheetOf(file: string, bundle: Rolldown.OutputBundle): string {
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error(`${file} is no file of the build.`);
  return String(sheet.source);
}

/** A file and all that it imports at once. */
function closure(from: Chunk, bundle: Rolldown.OutputBundle): ReadonlySet<Chunk> {
  const found = new Set([from]);
  // A set that grows is walked to its new end.
  for (const chunk of found) {
    for (const file of chunk.imports) {
      const needed = bundle[file];
      if (needed?.type === 'chunk') found.add(needed);
    }
  }
  return found;
}
