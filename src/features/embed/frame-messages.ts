/** What a view in a frame tells the page around it, so that the page can give the frame its height. See public/embed.js. */
export interface HeightMessage {
  readonly type: 'common-ground:height';
  /** Pixels. */
  readonly height: number;
}

export function heightMessage(height: number): HeightMessage {
  return { type: 'common-ground:height', height: Math.ceil(height) };
}

/** Another page is shown in the frame: its beginning may lie above the window. */
export const ARRIVED = { type: 'common-ground:arrived' } as const;

/** The height that a message tells; undefined where it is another message, or no height. */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (Reflect.get(data, 'type') !== 'common-ground:height') return undefined;
  const height: unknown = Reflect.get(data, 'height');
  return typeof height === 'number' && height > 0 && height < 100_000 ? height : undefined;
}

/** True for the message by which the page around asks for the height again. */
export function isHeightAsked(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'type') === 'common-ground:ask';
}
