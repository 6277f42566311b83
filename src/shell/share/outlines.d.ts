declare module 'virtual:outlines' {
  /** Written by src/prerender/outlines.ts. */
  export const outlines: import('../../drawing/file/outlined.ts').Outlines;
}
