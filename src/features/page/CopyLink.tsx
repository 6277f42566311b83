import { listingWords } from '../../language/listing.ts';
import { useSession } from '../../session/session.ts';
import type { Transition } from '../../session/transitions.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useOrigin } from '../../ui/hooks/use-origin.ts';

interface CopyLinkProps {
  /** What it leads to. */
  readonly what: keyof typeof listingWords.copyLink;
  readonly to: Transition;
}

/** Takes the address of something along, with the pair and the day looked at. */
export function CopyLink({ what, to }: CopyLinkProps) {
  const { hrefOf } = useSession();
  const origin = useOrigin();
  return (
    <CopyButton
      label={listingWords.copyLink[what]}
      done={listingWords.linkCopied}
      text={() => `${origin}${hrefOf(to)}`}
    />
  );
}
