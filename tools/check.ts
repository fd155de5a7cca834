// Every check of the project, the fastest first. Stops at none, so that one
// run tells everything; the closing line counts them.
import { spawnSync } from 'node:child_process';

/** A check and the command that runs it. */
interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const CHECKS: readonly Check[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'unit tests', command: ['vitest', 'run', '--project', 'pure'] },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  {
    name: 'e2e build for Chromium',
    command: ['wxt', 'build', '--mode', 'e2e'],
  },
  {
    name: 'e2e build for Firefox',
    command: ['wxt', 'build', '--mode', 'e2e', '-b', 'firefox'],
  },
  { name: 'sizes', command: ['tsx', 'tools/check-size.ts'] },
  { name: 'browser tests', command: ['vitest', 'run', '--project', 'browser'] },
  { name: 'end-to-end tests', command: ['vitest', 'run', '--project', 'e2e'] },
];

const failed: string[] = [];
for (const { name, command } of CHECKS) {
  const started = performance.now();
  const [program, ...args] = command;
  console.log(`\n── ${name} ──`);
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  console.log(status === 0 ? `   done in ${seconds} s` : '   FAILED');
  if (status !== 0) failed.push(name);
}

console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
console.log(`${CHECKS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
