import { Component, type ReactNode } from 'react';
import { shellWords } from '../language/shell.ts';
import { Button } from '../ui/Button.tsx';
import { Problem } from './arrival/Problem.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Where to go when trying again does not help. */
  readonly home: string;
}

interface ErrorBoundaryState {
  readonly error: Error | undefined;
}

/** Catches what should not happen: says so, keeps the address, and offers two ways on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <Problem title={shellWords.notDrawn.title}>
        <p>
          {shellWords.addressKept} {shellWords.notDrawn.said} <q>{error.message}</q>
        </p>
        <p>
          <Button onClick={() => this.setState({ error: undefined })}>{shellWords.tryAgain}</Button>{' '}
          <a href={this.props.home}>{shellWords.notDrawn.reset}</a>
        </p>
      </Problem>
    );
  }
}
