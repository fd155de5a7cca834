import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { createLabels } from '@/utils/words/labels.ts';
import { createAnnouncer } from './announcer.ts';
import { resourceView } from './resource-view.ts';
import { createShareModel, type ShareParts } from './share-model.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';

const labels = createLabels(['en']);
const view = resourceView(aResource(), labels, new Date(0));

function openModel(said: Partial<ShareParts> = {}) {
  const announcer = createAnnouncer();
  const model = createShareModel({
    preferences: { labels: signal(labels) },
    announcer,
    writeClipboard: () => Promise.resolve(),
    shareSheet: null,
    printPage: null,
    ...said,
  });
  return { model, said: () => announcer.latest.value };
}

describe('sharing', () => {
  it('copies, and says what', async () => {
    const writeClipboard = vi.fn(() => Promise.resolve());
    const { model, said } = openModel({ writeClipboard });
    await model.copy([view]);
    expect(writeClipboard).toHaveBeenCalledWith(
      expect.stringContaining('https://circle.example/'),
    );
    expect(said().text).toBe('Copied: Evening Circle.');
    await model.copy([view, view]);
    expect(said().text).toMatch(/^Copied: 2 places/u);
  });

  it('says when the clipboard is closed', async () => {
    const { model, said } = openModel({
      writeClipboard: () => Promise.reject(new Error('no focus')),
    });
    await model.copy([view]);
    expect(said()).toMatchObject({ kind: 'problem' });
  });

  it('has a share sheet only where the browser has one', async () => {
    expect(openModel().model.send).toBeNull();
    const shareSheet = vi.fn(() => Promise.resolve());
    await openModel({ shareSheet }).model.send?.([view]);
    expect(shareSheet).toHaveBeenCalledWith({
      title: 'Evening Circle',
      text: expect.stringContaining('worn out') as string,
    });
  });

  it.each([
    [new DOMException('closed', 'AbortError'), ''],
    [new DOMException('no', 'NotAllowedError'), 'problem'],
  ])('says what failed, not what was called off (%s)', async (error, kind) => {
    const { model, said } = openModel({
      shareSheet: () => Promise.reject(error),
    });
    await model.send?.([view]);
    expect(said().text === '' ? '' : said().kind).toBe(kind);
  });

  it('puts on paper what is printed, and takes it away again', async () => {
    const sheets: number[] = [];
    const { model } = openModel({
      printPage: () => {
        sheets.push(model.printing.value.length);
        return Promise.resolve();
      },
    });
    await model.print?.([view]);
    expect(sheets).toEqual([1]);
    expect(model.printing.value).toEqual([]);
  });
});
