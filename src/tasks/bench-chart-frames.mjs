/** ms from one input to the next. */
const BEAT = 16;

/** ms of the frames of a page of Playwright while the mouse zooms in, drags to and fro, and zooms out. */
export async function framesOf(page, name) {
  // TimelineJS is dragged at its lower part, and zooms by buttons only.
  const [x, y] = [640, name === 'timelinejs' ? 520 : 300];
  await page.mouse.move(x, y);
  await page.evaluate('beginFrames()');
  await page.keyboard.down('Control');
  await wheel(page, -120, 12);
  await page.keyboard.up('Control');
  for (const way of [-1, 1, -1]) await drag(page, x, y, way);
  await page.keyboard.down('Control');
  await wheel(page, 120, 12);
  await page.keyboard.up('Control');
  const frames = (await page.evaluate('endFrames()')).toSorted((a, b) => a - b);
  return { p95: frames[Math.floor(0.95 * frames.length)], longest: frames.at(-1) };
}

async function wheel(page, delta, times) {
  for (let time = 0; time < times; time++) {
    await page.mouse.wheel(0, delta);
    await page.waitForTimeout(BEAT);
  }
}

async function drag(page, x, y, way) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 30; step++) {
    await page.mouse.move(x + way * step * 12, y);
    await page.waitForTimeout(BEAT);
  }
  await page.mouse.up();
}

/** MB that are held when what can be let go is let go. */
export async function heapOf(page) {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
}
