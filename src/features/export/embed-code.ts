import { escaped } from '../../language/markup.ts';

/** The height a frame has until the view in it has told its own. */
export const EMBED_HEIGHT = 640;

interface Framed {
  readonly title: string;
  /** The address of the view with `embed` in it. */
  readonly address: string;
  /** The address of `embed.js`, which gives the frame the height of what it shows. */
  readonly script: string;
}

/** What a reader pastes into a page of their own. */
export function embedCode({ title, address, script }: Framed): string {
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${EMBED_HEIGHT}" style="border:0" loading="lazy" data-common-ground></iframe>`,
    `<script src="${escaped(script)}" async></script>`,
  ].join('\n');
}
