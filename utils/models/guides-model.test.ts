import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { aGuide } from '@/utils/guides/test-guide.ts';
import type { Guide } from '@/utils/guides/guide.ts';
import { createLabels } from '@/utils/words/labels.ts';
import { createAnnouncer } from './announcer.ts';
import { createCatalogueModel } from './catalogue-model.ts';
import { createGuidesModel } from './guides-model.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';

const CIRCLE = aGuide();
const CÍRCULO = aGuide({ language: 'es', title: 'Un círculo' });

async function open(
  loads: (() => Promise<readonly Guide[]>)[] = [],
  writeClipboard: (text: string) => Promise<void> = () => Promise.resolve(),
) {
  const labels = signal(createLabels(['en']));
  const announcer = createAnnouncer();
  const catalogue = createCatalogueModel(() => Promise.resolve([aResource()]));
  await catalogue.load();
  const model = createGuidesModel({
    read: () => loads.shift()?.() ?? Promise.resolve([CIRCLE, CÍRCULO]),
    catalogue,
    preferences: { labels },
    announcer,
    writeClipboard,
  });
  await model.load();
  return { model, labels, said: () => announcer.latest.value };
}

describe('createGuidesModel', () => {
  it('loads again after a failure', async () => {
    const { model } = await open([() => Promise.reject(new Error('gone'))]);
    expect(model.state.value).toBe('failed');
    expect(model.guides.value).toEqual([]);
    await model.load();
    expect(model.state.value).toBe('ready');
    expect(model.guides.value).toEqual([CIRCLE]);
  });

  it('follows the language of the interface, with the guide open', async () => {
    const { model, labels } = await open();
    model.open('peer-circle');
    expect(model.opened.value).toBe(CIRCLE);
    labels.value = createLabels(['es']);
    expect(model.opened.value).toBe(CÍRCULO);
    model.close();
    expect(model.opened.value).toBeNull();
  });

  it('shows the list when it is asked for a guide that is not there', async () => {
    const { model } = await open();
    model.open('lost');
    expect(model.opened.value).toBeNull();
  });

  it('offers guides for a page, and none beside crisis help', async () => {
    const { model } = await open();
    const about = {
      topics: ['burnout'],
      causes: [],
      individualOnly: false,
      crisis: false,
    } as const;
    expect(model.fitting(about)).toEqual([CIRCLE]);
    expect(model.fitting({ ...about, crisis: true })).toEqual([]);
    expect(model.fitting(null)).toEqual([]);
  });

  it('copies the guide with its toolkits, as far as they are known', async () => {
    let copied = '';
    const { model, said } = await open([], (text) => {
      copied = text;
      return Promise.resolve();
    });
    await model.copy(CIRCLE);
    expect(copied).toMatch(/^A circle\n/u);
    expect(copied).toMatch(/Evening Circle\n.*\nhttps:\/\/circle\.example\/$/u);
    expect(said()).toMatchObject({ text: 'Copied: A circle.', kind: 'done' });
  });

  it('says when it could not copy', async () => {
    const { model, said } = await open([], () =>
      Promise.reject(new Error('not allowed')),
    );
    await model.copy(CIRCLE);
    expect(said()).toMatchObject({ kind: 'problem' });
  });
});
