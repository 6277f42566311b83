import { grouped } from './grouped.ts';
import { type Read, readBytes } from './read-bytes.ts';

/** Reads a file that is to be shown at once: where it is faulty, its faults in as few lines as say it all. */
export function readForPage(bytes: Uint8Array): Read {
  const read = readBytes(bytes);
  return read.kind === 'sound' ? read : { ...read, faults: grouped(read.faults) };
}
