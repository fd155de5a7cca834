import { describe, expect, it, vi } from 'vitest';
import type { AccessLevel } from '@/utils/store/preferences-schema.ts';
import { type AccessAdapter, createAccessModel } from './access-model.ts';

function openModel(
  request: () => Promise<boolean>,
  access: AccessLevel = 'ask',
  sites: readonly string[] = [],
) {
  const steps: string[] = [];
  const adapter: AccessAdapter = {
    requestAccess: vi.fn<AccessAdapter['requestAccess']>((level, hosts) => {
      steps.push(`request ${level} ${hosts.join(' ')}`.trim());
      return request();
    }),
    dropAccess: (level, hosts) => {
      steps.push(`drop to ${level} ${hosts.join(' ')}`.trim());
      return Promise.resolve();
    },
  };
  const model = createAccessModel(adapter, { access, sites });
  const keep = (stored: boolean) => () => {
    steps.push('keep');
    return Promise.resolve(stored);
  };
  return { model, steps, keep };
}
const granted = () => Promise.resolve(true);

describe('access model', () => {
  it('asks before anything else happens', () => {
    const { model, steps, keep } = openModel(granted);
    model.choose('everywhere');
    void model.request(keep(true));
    expect(steps).toEqual(['request everywhere']);
  });

  it('says while a choice is not in use yet', async () => {
    const { model, keep } = openModel(granted, 'sites', ['a.example']);
    const pending = [model.pending.value];
    model.choose('ask');
    pending.push(model.pending.value);
    model.choose('sites');
    model.writeSites('a.example\n');
    pending.push(model.pending.value);
    model.writeSites('a.example b.example');
    pending.push(model.pending.value);
    await model.request(keep(true));
    pending.push(model.pending.value);
    expect(pending).toEqual([false, true, false, true, false]);
  });

  it('keeps the choice before it gives anything back', async () => {
    const { model, steps, keep } = openModel(granted, 'everywhere');
    model.choose('sites');
    model.writeSites('https://news.example/a, paper.example');
    expect(await model.request(keep(true))).toBe(true);
    expect(steps).toEqual([
      'request sites news.example paper.example',
      'keep',
      'drop to sites news.example paper.example',
    ]);
  });

  it.each([
    ['', 'no-sites'],
    ['newspaper', 'unclear-sites'],
    ['news.example newspaper', 'unclear-sites'],
  ])('asks nothing for the sites %j', async (text, problem) => {
    const { model, steps, keep } = openModel(granted);
    model.choose('sites');
    model.writeSites(text);
    expect(await model.request(keep(true))).toBe(false);
    expect([steps, model.problem.value]).toEqual([[], problem]);
    model.writeSites('news.example');
    expect(model.problem.value).toBe(null);
  });

  it.each([
    ['declined', () => Promise.resolve(false)],
    ['broken', () => Promise.reject(new Error('no gesture'))],
  ])('shows what still holds when the request is %s', async (_, request) => {
    const { model, steps, keep } = openModel(request, 'sites', ['a.example']);
    model.writeSites('a.example b.example');
    expect(await model.request(keep(true))).toBe(false);
    expect(model.level.value).toBe('sites');
    expect(model.sitesText.value).toBe('a.example');
    expect(model.problem.value).toBe('declined');
    expect(model.asking.value).toBe(false);
    expect(steps).toEqual(['request sites a.example b.example']);
  });

  it('holds what was granted last, or came to hold elsewhere', async () => {
    const answers = [true, false, false];
    const { model, keep } = openModel(() =>
      Promise.resolve(answers.shift() ?? false),
    );
    model.choose('sites');
    model.writeSites('a.example');
    await model.request(keep(true));
    model.choose('everywhere');
    await model.request(keep(true));
    expect(model.level.value).toBe('sites');
    model.follow('ask', []);
    model.choose('everywhere');
    await model.request(keep(true));
    expect(model.level.value).toBe('ask');
  });

  it('gives nothing back when the choice could not be stored', async () => {
    const { model, steps, keep } = openModel(granted, 'everywhere');
    model.choose('ask');
    expect(await model.request(keep(false))).toBe(false);
    expect(model.problem.value).toBe('not-stored');
    expect(steps).toEqual(['request ask', 'keep']);
  });

  it('asks once at a time', async () => {
    const { model, steps, keep } = openModel(granted);
    model.choose('everywhere');
    const both = [model.request(keep(true)), model.request(keep(true))];
    expect(await Promise.all(both)).toEqual([true, false]);
    expect(steps.filter((step) => step.startsWith('request'))).toHaveLength(1);
  });
});
