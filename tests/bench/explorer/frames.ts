import type { Page } from 'playwright-core';

/** The value below which a share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/**
 * Milliseconds from an event on an element until the frame that shows its result is out: the frame callback after the
 * next one, which the browser calls only when the first frame has been handed over.
 */
export function untilShown(
  page: Page,
  selector: string,
  event: 'click' | 'input',
  value = '',
): Promise<number> {
  return page.evaluate(
    ([selector, event, value]) => {
      const element = document.querySelector<HTMLElement>(selector!)!;
      const start = performance.now();
      if (event === 'click') element.click();
      else {
        // React listens to the setter of the prototype.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(element, value);
        element.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start))),
      );
    },
    [selector, event, value],
  );
}

/** Drags the drawing to and fro; gives the milliseconds between frames. */
export async function panFrames(page: Page, moves: number): Promise<number[]> {
  const box = (await page.locator('[data-canvas]').boundingBox())!;
  // A corner, where no node is that the drag would move.
  const [x, y] = [box.x + 12, box.y + box.height - 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    requestAnimationFrame(function note(now) {
      times.push(now);
      if (times.length < 100_000 && 'frameTimes' in window) requestAnimationFrame(note);
    });
  });
  for (let i = 1; i <= moves; i++) {
    await page.mouse.move(x + 130 * (1 - Math.cos(i / 12)), y - 80 * (1 - Math.cos(i / 17)));
  }
  const times = await page.evaluate(() => {
    const { frameTimes } = window as unknown as { frameTimes: number[] };
    delete (window as Partial<{ frameTimes: number[] }>).frameTimes;
    return frameTimes;
  });
  await page.mouse.up();
  return times.slice(1).map((time, i) => time - times[i]!);
}
