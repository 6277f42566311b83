interface Link {
  readonly title: string;
  readonly url: string;
}

/** What came of sharing: `shared` covers a reader who closed the share sheet again. */
export type ShareOutcome = 'shared' | 'copied' | 'failed';

/** The native share sheet on touch devices, the clipboard elsewhere. */
export async function shareLink(link: Link): Promise<ShareOutcome> {
  if (hasShareSheet(link)) {
    try {
      await navigator.share(link);
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
    }
  }
  try {
    await navigator.clipboard.writeText(link.url);
    return 'copied';
  } catch {
    return 'failed';
  }
}

// Desktop browsers have share sheets too, but there a copied link is what people want.
function hasShareSheet(link: Link): boolean {
  return (
    typeof navigator.share === 'function' &&
    typeof navigator.canShare === 'function' &&
    navigator.canShare(link) &&
    window.matchMedia('(pointer: coarse)').matches
  );
}
