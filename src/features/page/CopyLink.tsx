import { useSession } from '../../session/session.ts';
import type { Transition } from '../../session/transitions.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useOrigin } from '../../ui/hooks/use-origin.ts';

interface CopyLinkProps {
  /** What it leads to: “this question”. */
  readonly noun: string;
  readonly to: Transition;
}

/** Takes the address of something along, with the pair and the day looked at. */
export function CopyLink({ noun, to }: CopyLinkProps) {
  const { hrefOf } = useSession();
  const origin = useOrigin();
  return <CopyButton label={`Copy link to ${noun}`} done="Link copied." text={() => `${origin}${hrefOf(to)}`} />;
}
