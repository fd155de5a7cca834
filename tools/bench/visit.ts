import type { BrowserContext, CDPSession } from 'playwright-core';
import { type TracedTask, traceTasks } from './trace.ts';

/** What one visit cost the page's process. */
export interface VisitCost {
  /** Milliseconds in scripts, of the page and of extensions. */
  readonly script: number;
  /** Milliseconds in any task of the main thread. */
  readonly task: number;
  /** Megabytes of heap in use at the end, after a collection. */
  readonly heap: number;
  /** Longest first; only when asked for. */
  readonly tasks: readonly TracedTask[];
}

/** How often the wheel is turned on each page. */
const TURNS = 6;
/** How far, in pixels: a brisk reader's turn. */
const WHEEL_PIXELS = 250;

/** Opens a page, scrolls through it, and tells what that cost. */
export async function visit(
  context: BrowserContext,
  address: string,
  { pause, trace = false }: { pause: number; trace?: boolean },
): Promise<VisitCost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const tracing = trace ? await traceTasks(session) : null;
  await page.goto(address, { waitUntil: 'load' });
  await page.mouse.move(640, 400);
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.waitForTimeout(pause);
    await page.mouse.wheel(0, WHEEL_PIXELS);
  }
  await page.waitForTimeout(pause);
  const tasks = (await tracing?.stop()) ?? [];
  const { ScriptDuration = 0, TaskDuration = 0 } = await metrics(session);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await metrics(session);
  await page.close();
  return {
    script: ScriptDuration * 1_000,
    task: TaskDuration * 1_000,
    heap: JSHeapUsedSize / 2 ** 20,
    tasks,
  };
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
