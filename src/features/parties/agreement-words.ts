import type { Agreement } from '../../domain/measures/agreement.ts';

/** Why two parties have no number; undefined where they have one. */
export function noNumberWords({ kind }: Agreement): string | undefined {
  switch (kind) {
    case 'measured':
      return undefined;
    case 'nothing shared':
      return 'no question on which both are on record';
    case 'nothing weighed':
      return 'you have given every question they share the weight 0';
    default:
      return kind satisfies never;
  }
}
