import type { JSHandle, Locator, Page } from '@playwright/test';
import { expect } from './page.ts';

const MOST_STOPS = 200;

/** Walks by keyboard until the focus is on the target, as a reader without a pointer has to. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `reached within ${MOST_STOPS} stops`).toBeFocused();
}

/** What has the focus; nothing when it is lost to the page as a whole. */
export function focused(page: Page): Locator {
  return page.locator(':focus');
}

/** One stop of a walk by keyboard, as the eye finds it. */
export interface Stop {
  readonly name: string;
  readonly showsFocus: boolean;
  /** False where something lies over the middle of it, or it is off screen. */
  readonly isUncovered: boolean;
}

/** Looks at the stop that has the focus now. A part of a date field is a stop of its own. */
export async function stopOf(page: Page): Promise<Stop> {
  const element = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const seen = await element.evaluate((it) => {
    // The first of its boxes: a link may run over several lines.
    const { left, right, top, bottom } = it.getClientRects()[0] ?? it.getBoundingClientRect();
    const outlines = [it, it.parentElement].flatMap((place) => (place === null ? [] : getComputedStyle(place)));
    return {
      name: `${it.tagName} “${it.getAttribute('aria-label') ?? it.textContent.slice(0, 40)}”`,
      isOutlined: outlines.some((style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1),
      isUncovered: it.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
    };
  });
  const { name, isOutlined, isUncovered } = seen;
  return { name, isUncovered, showsFocus: isOutlined || (await looksOtherwise(page, element)) };
}

/** For a control that shows the focus in a way of its own: true where it looks otherwise when the stop before has the focus. */
async function looksOtherwise(page: Page, element: JSHandle<Element>): Promise<boolean> {
  const picture = async () => {
    const { x, y, width, height } = await element.evaluate((it) => it.getBoundingClientRect().toJSON());
    const clip = { x: Math.max(0, x - 16), y: Math.max(0, y - 16), width: width + 32, height: height + 32 };
    return page.screenshot({ clip, animations: 'disabled' });
  };
  const withFocus = await picture();
  await page.keyboard.press('Shift+Tab');
  const without = await picture();
  await page.keyboard.press('Tab');
  return !withFocus.equals(without);
}
