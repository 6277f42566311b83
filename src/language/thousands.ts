import { LOCALE, once } from './locale.ts';

const format = once(() => new Intl.NumberFormat(LOCALE));

/** `15,059` */
export function thousands(count: number): string {
  return format().format(count);
}
