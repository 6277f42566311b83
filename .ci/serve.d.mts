interface Served {
  readonly folder: string;
  readonly base?: string;
  readonly port?: number;
}

/** See serve.mjs. */
export function serve(served: Served): Promise<{ readonly address: string; readonly close: () => void }>;
