/** To a tenth: fine enough for pixels, few bytes, and the same ones from the same dataset. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** To a hundredth: for what is scaled up once more. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
