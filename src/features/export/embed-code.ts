import { escaped } from '../../language/markup.ts';

/** The height a frame has until the whole view in it has told its own. */
export const EMBED_HEIGHT = 640;

interface Framed {
  readonly title: string;
  /** The address of what is embedded. */
  readonly address: string;
  /** The address of `embed.js`, which gives the frame the height of what it shows. */
  readonly script: string;
  /** Pixels, until it has told its own. */
  readonly height: number;
}

/** What a reader pastes into a page of their own. */
export function embedCode({ title, address, script, height }: Framed): string {
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" style="border:0" loading="lazy" data-common-ground></iframe>`,
    `<script src="${escaped(script)}" async></script>`,
  ].join('\n');
}
