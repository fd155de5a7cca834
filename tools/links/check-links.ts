import { setTimeout as sleep } from 'node:timers/promises';
import { type Outcome, visit } from './visit.ts';

/** An address and the entry that it stands in. */
export interface Link {
  readonly id: string;
  readonly url: string;
}

/** A link and what became of it. */
export interface LinkReport extends Link {
  readonly outcome: Outcome;
}

/** How politely links are visited. */
export interface CheckOptions {
  /** Hosts visited at the same time. */
  readonly hosts?: number;
  /** Pause between two visits of one host, in milliseconds. */
  readonly pause?: number;
  /** Visits after one that failed for now. */
  readonly retries?: number;
  readonly fetcher?: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Called as each link is done. */
  readonly onReport?: (report: LinkReport) => void;
}

/** Whoever asks us to wait longer than this is asked another day. */
const LONGEST_WAIT = 60_000;

/**
 * Visits links, several hosts at once, but the links of one host one after
 * another with a pause. What fails for now is tried again, each time later.
 */
export async function checkLinks(
  links: readonly Link[],
  {
    hosts = 8,
    pause = 2_000,
    retries = 2,
    fetcher = fetch,
    wait = sleep,
    onReport = () => undefined,
  }: CheckOptions = {},
): Promise<LinkReport[]> {
  const queues = [
    ...Map.groupBy(links, ({ url }) => new URL(url).host).values(),
  ];
  const reports: LinkReport[] = [];

  async function visitPatiently(url: string): Promise<Outcome> {
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await visit(url, fetcher);
      if (outcome.is !== 'failing' || attempt === retries) return outcome;
      const patience = outcome.retryAfter ?? pause * 2 ** (attempt + 1);
      if (patience > LONGEST_WAIT) return outcome;
      await wait(patience);
    }
  }

  async function visitHost(queue: readonly Link[]): Promise<void> {
    for (const [index, link] of queue.entries()) {
      if (index > 0) await wait(pause);
      const report = { ...link, outcome: await visitPatiently(link.url) };
      reports.push(report);
      onReport(report);
    }
  }

  async function work(): Promise<void> {
    for (let queue = queues.pop(); queue; queue = queues.pop()) {
      await visitHost(queue);
    }
  }

  await Promise.all(Array.from({ length: hosts }, work));
  return reports.sort((a, b) => (a.id < b.id ? -1 : 1));
}
