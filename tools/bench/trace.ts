import type { CDPSession } from 'playwright-core';

/** A run of an extension's script, as the browser's trace has it. */
export interface TracedTask {
  readonly milliseconds: number;
  /** The trace's name for what ran, e.g. `FireIdleCallback`. */
  readonly name: string;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly pid: number;
  readonly args?: {
    readonly data?: { readonly url?: string; readonly fileName?: string };
  };
}

/** What is a whole task of the main thread in the trace. */
const TASK = 'ThreadControllerImpl::RunTask';

/**
 * Records tasks in which a script of an extension ran. Its whole task is
 * counted, with the layout that the script forced and the browser's own work
 * in it.
 */
export async function traceTasks(
  session: CDPSession,
): Promise<{ stop(): Promise<TracedTask[]> }> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline'],
    },
  });
  return {
    async stop() {
      const complete = new Promise((done) =>
        session.once('Tracing.tracingComplete', done),
      );
      await session.send('Tracing.end');
      await complete;
      return ourTasks(events);
    },
  };
}

function ourTasks(events: readonly TraceEvent[]): TracedTask[] {
  const ours = events.filter(isOurs);
  const tasks = events.filter(({ name, ph }) => name === TASK && ph === 'X');
  const found = new Map<TraceEvent, string>();
  for (const event of ours) {
    const task = tasks.find(
      ({ ts, dur = 0, tid, pid }) =>
        tid === event.tid &&
        pid === event.pid &&
        ts <= event.ts &&
        ts + dur >= event.ts + (event.dur ?? 0),
    );
    found.set(task ?? event, event.name);
  }
  return [...found]
    .map(([{ dur = 0 }, name]) => ({ milliseconds: dur / 1_000, name }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}

function isOurs({ ph, args }: TraceEvent): boolean {
  const source = args?.data?.url ?? args?.data?.fileName ?? '';
  return ph === 'X' && source.startsWith('chrome-extension:');
}
