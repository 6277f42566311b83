import { Component, type ReactNode } from 'react';

/** What stands in place of something that failed. */
export type Fallback = (error: Error, retry: () => void) => ReactNode;

interface BoundaryProps {
  readonly children: ReactNode;
  readonly fallback: Fallback;
}

interface BoundaryState {
  readonly error: Error | undefined;
}

/** A part that fails again within this time is not drawn anew by itself. */
const REST_MS = 5000;

/**
 * Keeps to itself what fails within. At first it is drawn anew: an extension may have taken away what React had drawn. What
 * fails again gives way.
 */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: undefined };
  drawnAnew = Number.NEGATIVE_INFINITY;

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch() {
    const now = performance.now();
    if (now - this.drawnAnew < REST_MS) return;
    this.drawnAnew = now;
    this.retry();
  }

  retry = () => this.setState({ error: undefined });

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : this.props.fallback(error, this.retry);
  }
}
