/** Puts a text on the clipboard; false where the browser refuses or has none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** True where the browser takes pictures onto its clipboard. */
export function canCopyPicture(): boolean {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
}

/** Puts a PNG on the clipboard. The picture may still be on its way: some browsers only wait for it in here. */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  // A picture that does not come about is the caller’s to tell.
  png.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
