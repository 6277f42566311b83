/// <reference lib="webworker" />
import { withSplices } from '../tables/sheet-splices.ts';
import type { Sheets } from '../tables/sheets.ts';
import { createDesk } from './desk.ts';
import type { Answer, Request } from './desk-in-worker.ts';
import { buffersOf } from './packed.ts';

declare const self: DedicatedWorkerGlobalScope;

const desk = createDesk();
let checked: Sheets | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const answer = (message: Answer) => self.postMessage(message);
  const { id } = data;
  try {
    if (data.task === 'pack') {
      const value = await desk.pack(data.plan, data.naming);
      self.postMessage({ id, kind: 'done', value } satisfies Answer, buffersOf(value));
    } else answer({ id, kind: 'done', value: await done(data, (share) => answer({ id, kind: 'share', share })) });
  } catch (error) {
    answer({ id, kind: 'broken', message: String(error) });
  }
});

function done(request: Exclude<Request, { task: 'pack' }>, onShare: (share: number) => void): Promise<unknown> {
  switch (request.task) {
    case 'open':
      return desk.open(request.source, request.choices, onShare);
    case 'replan':
      return desk.replan(request.plan, request.field, request.at);
    case 'rows':
      return desk.rows(request.plan, request.search, request.page);
    case 'look':
      return desk.look(request.plan, request.naming);
    case 'check':
      checked = request.sheets;
      return desk.check(checked);
    case 'recheck':
      if (checked === undefined) throw new Error('Nothing was checked.');
      checked = withSplices(checked, request.splices);
      return desk.check(checked);
    case 'book':
      return desk.book(request.text);
    case 'zip':
      return desk.zip(request.files);
    case 'write':
      return desk.write(request.plan, request.naming);
    default:
      return request satisfies never;
  }
}
