import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { Dataset } from '../domain/dataset.ts';
import type { Codings } from '../domain/dataset-file.ts';
import type { HistoryPort } from '../navigation/history-port.ts';
import { Visit } from '../shell/Visit.tsx';
import { rootFrom } from './root.ts';

/** The HTML of a page in its usual state, the same tree that a browser draws. The code of its view has to be there. */
export function writtenPage(dataset: Dataset, path: string, codings?: Codings): string {
  const root = rootFrom(path);
  return renderToString(
    <StrictMode>
      <Visit
        dataset={dataset}
        history={fixedHistory(path, root)}
        datasetAddress={`${root}data/model.json`}
        schemaAddress={`${root}data/model.schema.json`}
        findCodings={() => (codings === undefined ? { kind: 'unreachable' } : { kind: 'sound', codings })}
      />
    </StrictMode>,
  );
}

/** A history that stays where it is; its links are relative, since one build serves under any path. */
function fixedHistory(path: string, root: string): HistoryPort {
  return {
    read: () => ({ path, search: '' }),
    push: () => {},
    replace: () => {},
    onTravel: () => () => {},
    href: (address) => `${root}${address.path}${address.search}`,
  };
}
