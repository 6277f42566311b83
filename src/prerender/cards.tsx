import type { ComponentType, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '../domain/dataset.ts';
import { BrandContext } from '../drawing/card/Drawing.tsx';
import { PlainCard } from '../drawing/card/PlainCard.tsx';
import type { TextShaper } from '../drawing/card/text-shaper.ts';
import type { CardProps } from '../features/export/card-props.ts';
import { brandOf } from '../language/site.ts';
import type { Page } from '../navigation/route.ts';
import { defaultState } from '../navigation/view-state.ts';
import { summaryOf } from './summary.ts';

const CARDS = import.meta.glob<{ readonly Card: ComponentType<CardProps> }>('../views/*/card.tsx', { eager: true });

/**
 * The card of a page as SVG: what those see who are sent a link to it. Text is outlines: no font is needed to show it. A
 * view without a card of its own shows its finding, or its title, and its description.
 */
export function cardOf(dataset: Dataset, page: Page, shaper: TextShaper): string {
  const Card = CARDS[`../views/${page.place.view}/card.tsx`]?.Card;
  const state = defaultState(dataset, page.place);
  const drawn = (card: ReactNode) => renderToStaticMarkup(<BrandContext value={brandOf(dataset)}>{card}</BrandContext>);
  const own = Card === undefined ? '' : drawn(<Card dataset={dataset} state={state} shaper={shaper} />);
  if (own !== '') return own;
  const { finding, description } = summaryOf(dataset, page);
  return drawn(
    <PlainCard
      shaper={shaper}
      kicker={finding === undefined ? dataset.title : page.title}
      title={finding ?? page.title}
      text={description ?? ''}
    />,
  );
}
