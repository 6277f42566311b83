import { evidenceWords } from '../../language/evidence.ts';
import { quotation } from '../../language/quotation.ts';
import { brandOf } from '../../language/site.ts';
import { useSession } from '../../session/session.ts';
import { goTo } from '../../session/transitions.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useOrigin } from '../../ui/hooks/use-origin.ts';

interface CopyQuoteProps {
  readonly statement: Omit<Parameters<typeof quotation>[0], 'site'> & { readonly id: string };
}

/** Takes a quotation along with its source. */
export function CopyQuote({ statement }: CopyQuoteProps) {
  const { dataset, hrefOf } = useSession();
  const origin = useOrigin();
  const text = () =>
    quotation(
      { ...statement, site: brandOf(dataset) },
      `${origin}${hrefOf(goTo({ view: 'statement', statement: statement.id }))}`,
    );
  const what = statement.quote === undefined ? 'statement' : 'quotation';
  return <CopyButton label={evidenceWords.copy[what]} done={evidenceWords.copied[what]} text={text} />;
}
