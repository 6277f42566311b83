// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import { FACES, type TextShaper } from '../../../src/drawing/card/text-shaper.ts';
import { cardOf } from '../../../src/prerender/cards.tsx';
import { createTextShaper } from '../../../src/prerender/text-shaper.ts';
import { NAVIGATION } from '../../../src/views/index.ts';
import { shippedDataset } from '../../fixtures/shipped-dataset.ts';

const EDGE = 24;

describe(cardOf, () => {
  const lines: { size: number; width: number; text: string }[] = [];
  let shaper: TextShaper;
  beforeAll(async () => {
    const own = await createTextShaper(FACES);
    // Each outline names the line that it draws.
    shaper = {
      ...own,
      outline(text, face, size) {
        lines.push({ size, width: own.width(text, face, size), text });
        return `M${lines.length - 1} 0`;
      },
    };
  });

  it('keeps the text of every card clear of the edges, and lets no line stand on another', () => {
    const dataset = shippedDataset();
    for (const page of NAVIGATION.allPages(dataset)) {
      lines.length = 0;
      const card = cardOf(dataset, page, shaper);
      const all = [...card.matchAll(/<path transform="translate\(([-\d.]+) ([-\d.]+)\)" d="M(\d+) 0"/g)].map(
        ([, x, y, at]) => {
          const { size, width, text } = lines[Number(at)] ?? expect.fail('no such line');
          return { text, left: Number(x), right: Number(x) + width, top: Number(y) - 0.7 * size, foot: Number(y) };
        },
      );
      // Years are placed within their chart.
      const boxes = all.filter(({ text }) => !/^\d{4}$/.test(text));
      expect(boxes.length, page.path).toBeGreaterThan(2);
      for (const { text, left, right, top, foot } of boxes) {
        const where = `${page.path}: ${text}`;
        expect(left, where).toBeGreaterThanOrEqual(EDGE);
        expect(right, where).toBeLessThanOrEqual(1200 - EDGE);
        expect(top, where).toBeGreaterThanOrEqual(EDGE);
        expect(foot, where).toBeLessThanOrEqual(630 - EDGE);
      }
      const overlaps = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => one.left < other.right && other.left < one.right)
          .filter((other) => one.top < other.foot && other.top < one.foot)
          .map((other) => `${page.path}: “${one.text}” and “${other.text}”`),
      );
      expect(overlaps).toEqual([]);
    }
  });

  it('shows every question of an issue that has room, with both of its poles', () => {
    const dataset = shippedDataset();
    for (const [id, shown] of [
      ['assad-future', 4],
      ['ukraine-ceasefire', 5],
    ] as const) {
      lines.length = 0;
      const page = NAVIGATION.allPages(dataset).find(({ path }) => path === `issues/${id}/`) ?? expect.fail(id);
      cardOf(dataset, page, shaper);
      const words = lines.map(({ text }) => text).join(' ');
      const questions = dataset.issueById.get(id)?.questions ?? [];
      expect(questions).toHaveLength(shown);
      for (const { text, poles } of questions) {
        expect(words).toContain(text);
        for (const { label } of poles) expect(words).toContain(label);
      }
    }
  });
});
