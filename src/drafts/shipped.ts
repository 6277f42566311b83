/** The site’s own dataset, with its codings in it instead of in a file beside it, to be edited as one. Rejects where it does not come. */
export async function shippedDataset(hrefOf: (path: string) => string): Promise<Uint8Array<ArrayBuffer>> {
  const { codingsFile, ...dataset } = await jsonAt(hrefOf('data/model.json'));
  const codings = typeof codingsFile === 'string' ? await jsonAt(hrefOf(`data/${codingsFile}`)) : {};
  const { $schema: _, ...coded } = codings;
  return new TextEncoder().encode(JSON.stringify({ ...dataset, ...coded }));
}

async function jsonAt(address: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} did not come.`);
  return response.json();
}
