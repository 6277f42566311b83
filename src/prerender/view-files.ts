import type { Rolldown } from 'vite';
import type { ViewId } from '../navigation/place.ts';

interface ViewFiles {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

type Chunk = Rolldown.OutputChunk;

/**
 * The files that a view needs beyond those of every page: `views/<id>/View.tsx` and what it imports; of its parts
 * `Embedded.tsx`. A page that names them is drawn in full without its scripts, and comes to life without asking for one
 * after the other.
 */
export function codeOf(view: ViewId, bundle: Rolldown.OutputBundle, file: 'View' | 'Embedded' = 'View'): ViewFiles {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const has = (part: string) => (chunk: Chunk) => chunk.moduleIds.some((id) => id.endsWith(part));
  const entry = chunks.find((chunk) => chunk.isEntry);
  const own = chunks.find(has(`/src/views/${view}/${file}.tsx`));
  if (entry === undefined || own === undefined)
    throw new Error(`src/views/${view}/${file}.tsx is in no file of the build.`);
  const common = closure(entry, bundle);
  const needed = [...closure(own, bundle)].filter((chunk) => !common.has(chunk));
  return {
    styles: [...new Set(needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))],
    scripts: needed.map((chunk) => chunk.fileName),
  };
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
