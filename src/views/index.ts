import type { ComponentType } from 'react';
import type { Model } from '../domain/catalogue.ts';
import type { Place, ViewId } from '../state/view-state.ts';
import { IssueView } from './issue/View.tsx';
import { OverviewView } from './overview/View.tsx';

interface ViewDefinition {
  readonly label: string;
  readonly View: ComponentType;
  /** Every address of this view: navigation, the build and the tests walk them. */
  readonly places: (model: Model) => readonly { readonly place: Place; readonly title: string }[];
}

/** The one list of views. */
export const VIEWS = {
  overview: {
    label: 'Overview',
    View: OverviewView,
    places: () => [{ place: { view: 'overview' }, title: 'Overview' }],
  },
  issue: {
    label: 'Issues',
    View: IssueView,
    places: (model) => model.issues.map((issue) => ({ place: { view: 'issue', issue: issue.id }, title: issue.name })),
  },
} as const satisfies Record<ViewId, ViewDefinition>;

/** The title of a place, as navigation and the browser's tab show it. */
export function titleOf(model: Model, place: Place): string {
  const places = VIEWS[place.view].places(model);
  return places.find((known) => isSamePlace(known.place, place))?.title ?? VIEWS[place.view].label;
}

function isSamePlace(x: Place, y: Place): boolean {
  return x.view === y.view && (x.view !== 'issue' || y.view !== 'issue' || x.issue === y.issue);
}
