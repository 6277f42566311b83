import { useEffect, useMemo, useState } from 'react';
import { draftIdIn } from '../../drafts/address.ts';
import { markdownOf } from '../../features/export/markdown.ts';
import type { ExportView, Origin, ViewExport } from '../../features/export/view-export.ts';
import type { CitedPage } from '../../language/citation.ts';
import { datedTitle } from '../../language/dated.ts';
import { type Phrase, phrase, plain } from '../../language/phrase.ts';
import { shareWords } from '../../language/share.ts';
import type { ViewState } from '../../navigation/view-state.ts';
import { useSession, useViewState } from '../../session/session.ts';
import { takeOutOfFrame } from '../../session/transitions.ts';
import { useOrigin } from '../../ui/hooks/use-origin.ts';
import { VIEWS } from '../../views/index.ts';
import { fileNameOf } from './file-name.ts';

/** What is on screen, ready to be handed on. */
export interface Shared {
  readonly addresses: {
    readonly view: string;
    readonly script: string;
    /** Undefined for a draft, which no address has. */
    readonly dataset: string | undefined;
    readonly schema: string;
  };
  /** The draft that is drawn; undefined for a dataset that lies on the web. */
  readonly draft: string | undefined;
  readonly markdown: string;
  readonly cited: CitedPage;
  readonly origin: Origin;
  /** The name of its files, without an ending. */
  readonly fileName: string;
  /** Undefined until the code that builds it has come. */
  readonly exported: ViewExport | undefined;
  /** To ask for that code again; undefined where it did not fail. */
  readonly retry: (() => void) | undefined;
}

/** Gathers what is on screen, and follows it while it changes. */
export function useShared(): Shared {
  const { dataset, navigation, hrefOf, hrefOfFile } = useSession();
  const state = useViewState();
  const { exported, retry } = useExported(state);
  const origin = useOrigin();
  const root = `${origin}${hrefOfFile('')}`;
  const draft = draftIdIn(state.model);
  const addresses = {
    view: `${origin}${hrefOf(takeOutOfFrame)}`,
    script: `${root}embed.js`,
    dataset: draft === undefined ? (state.model ?? `${root}data/model.json`) : undefined,
    schema: `${root}data/model.schema.json`,
  };
  const title = navigation.titleOf(dataset, state.place);
  const headline = exported === undefined ? title : plain(exported.headline);
  const ownWeights = exported?.ownWeights;
  const isDated = navigation.shows(state.place.view, 'on');
  return {
    addresses,
    draft,
    markdown: markdownOf({ headline, sentence: plain(sentenceOf(exported)), address: addresses.view }),
    cited: {
      title: withOwnWeights(isDated ? datedTitle(title, state.on) : title, ownWeights),
      dataset,
      url: addresses.view,
    },
    origin: { title: headline, address: addresses.view, when: exported?.when, ownWeights, dataset },
    fileName: fileNameOf(state, dataset, navigation),
    exported,
    retry,
  };
}

/** Who quotes figures made with the reader’s own weights says so. */
function withOwnWeights(title: string, ownWeights: Phrase | undefined): string {
  return ownWeights === undefined ? title : shareWords.ownWeights(title);
}

function sentenceOf(exported: ViewExport | undefined): Phrase {
  const { sentence = [], ownWeights } = exported ?? {};
  return ownWeights === undefined ? sentence : phrase`${ownWeights} ${sentence}`;
}

/** The view as it leaves the page; its code is fetched with the dialog’s. */
function useExported(state: ViewState): Pick<Shared, 'exported' | 'retry'> {
  const { dataset } = useSession();
  const { view } = state.place;
  const [build, setBuild] = useState<{ readonly view: string; readonly run: ExportView } | undefined>(undefined);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // Fetches code, which is no part of drawing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
  useEffect(() => {
    let isWanted = true;
    VIEWS[view].toExport().then(
      (run) => {
        if (isWanted) setBuild({ view, run });
      },
      // Without it there is still the address to hand on.
      () => {
        if (isWanted) setHasFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [view, attempt]);
  const exported = useMemo(
    () => (build?.view === view ? build.run(dataset, state) : undefined),
    [build, view, dataset, state],
  );
  const retry = () => {
    setHasFailed(false);
    setAttempt(attempt + 1);
  };
  return { exported, retry: hasFailed ? retry : undefined };
}
