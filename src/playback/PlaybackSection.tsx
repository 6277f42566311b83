import type { ComponentProps } from 'react';
import { useSteadyHeight } from './use-steady-height.ts';

/** A section of a view that moves with each step of time, and does not shrink meanwhile. */
export function PlaybackSection(attributes: ComponentProps<'section'>) {
  return <section {...attributes} ref={useSteadyHeight<HTMLElement>()} />;
}

/** The same for what moves inside a section, above what rests there. */
export function PlaybackPart(attributes: ComponentProps<'div'>) {
  return <div {...attributes} ref={useSteadyHeight<HTMLDivElement>()} />;
}
