import type { Dataset } from '../../domain/dataset.ts';
import type { Facts } from '../../domain/facts/facts.ts';
import type { SharedStatus } from '../../domain/measures/status.ts';
import type { PartyLook } from '../../drawing/party-look.ts';
import { type HeadlinePart, headline, headlineText } from '../../language/headline.ts';
import type { Phrase } from '../../language/phrase.ts';
import { type AgreementContent, agreementContent } from './agreement-content.ts';
import { whoMoved, whoMovedHeading } from './change/who-moved.ts';
import { ownWeightsWords } from './own-weights.ts';
import { pairLooks } from './pair-looks.ts';

/** What every view of two parties says of them: how far they agree, who moved, and what changed. */
export interface ComparisonContent {
  readonly facts: Facts;
  readonly pair: readonly [PartyLook, PartyLook];
  /** How many questions they agree on, are within reach on, and apart on. */
  readonly headline: Phrase;
  /** The same below a title that says what it is about. */
  readonly finding: Phrase;
  /** The headline in pieces, so that what it names can be chosen where it stands. */
  readonly headlineParts: readonly HeadlinePart[];
  readonly whoMoved: Phrase;
  /** Who moved, short enough for a heading. */
  readonly whoMovedHeading: Phrase;
  readonly agreement: AgreementContent;
  /** True where the view shows what changed between the two days. */
  readonly showsChanges: boolean;
  /** True where the axes show where the two stood on the day compared with. */
  readonly showsBothDays: boolean;
  /** That the reader’s own weights are in the figures; undefined where they are not. */
  readonly ownWeights: Phrase | undefined;
}

interface ComparisonOptions {
  /** What it is about, where that is not everything: "Assad’s future". */
  readonly subject?: string | undefined;
  /** The same for the headline, where the page’s own title does not say it. */
  readonly headlineSubject?: string | undefined;
  /** True where the questions are few enough for the headline to name the one that stands out. */
  readonly namesQuestion?: boolean;
  readonly showsChanges?: boolean;
}

/** The content that views of two parties share. */
export function comparisonContent(
  dataset: Dataset,
  facts: Facts,
  { subject, headlineSubject, namesQuestion = false, showsChanges = false }: ComparisonOptions = {},
): ComparisonContent {
  const { whole, selection } = facts;
  const pair = pairLooks(dataset, facts);
  const agreement = agreementContent(whole, selection.since);
  const nameOf = (status: SharedStatus) =>
    namesQuestion ? whole.questions.find(({ now }) => now.status === status)?.question.text : undefined;
  const found = { voices: [pair[0].voice, pair[1].voice], tally: whole.tally, named: whole.named, nameOf } as const;
  const headlineParts = headline({ ...found, subject: headlineSubject });
  return {
    facts,
    pair,
    headline: headlineText(headlineParts),
    headlineParts,
    finding: headlineText(headline(found)),
    whoMoved: whoMoved(dataset, facts, subject),
    whoMovedHeading: whoMovedHeading(dataset, facts, subject),
    agreement,
    showsChanges,
    showsBothDays: showsChanges && !facts.isOwnPast,
    ownWeights: ownWeightsWords(facts, agreement),
  };
}
