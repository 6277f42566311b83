import type { FACES, Pen } from '../src/pages/cards/pen.ts';

export function openPen(faces: typeof FACES): Promise<Pen>;
