import type { FACES, Pen } from '../drawing/card/pen.ts';

export function openPen(faces: typeof FACES): Promise<Pen>;
