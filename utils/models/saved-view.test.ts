import { describe, expect, it } from 'vitest';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createLabels } from '@/utils/words/labels.ts';
import { createCatalogueModel } from './catalogue-model.ts';
import { savedViews } from './saved-view.ts';

const KEPT = aResource({
  name: 'Old Name',
  contacts: [{ channel: 'phone', number: '+15550100' }],
  hours: { always: false, text: 'Mon 19:00' },
});
const TODAY = aResource({
  name: 'New Name',
  contacts: [{ channel: 'phone', number: '+15550199' }],
  hours: { always: false, text: 'Tue 20:00' },
});
const LABELS = createLabels(['en']);

/** The one kept place over a catalogue that `load` brings. */
async function viewOver(load: () => Promise<readonly Resource[]>) {
  const catalogue = createCatalogueModel(load);
  await catalogue.load();
  const savedAt = Date.UTC(2025, 2, 9);
  const item = { id: KEPT.id, resource: KEPT, note: 'Mine', savedAt };
  return savedViews([item], catalogue, LABELS, new Date(0))[0]!;
}

describe('savedViews', () => {
  it('shows what is in the catalogue as it is there today', async () => {
    const view = await viewOver(() => Promise.resolve([TODAY]));
    expect(view).toMatchObject({
      name: 'New Name',
      resource: TODAY,
      ownNote: 'Mine',
      gone: '',
    });
    expect(view.when).toBe('Tue 20:00');
    expect(JSON.stringify(view.links)).toContain('+15550199');
  });

  it('shows what has left the catalogue as it was kept, and says so', async () => {
    const others = [aResource({ id: 'other' })];
    const view = await viewOver(() => Promise.resolve(others));
    expect(view).toMatchObject({ name: 'Old Name', resource: KEPT });
    expect(view.gone).toMatch(/not in the list any more.*March 2025/u);
  });

  it.each([
    ['is still to come', () => new Promise<never>(() => undefined)],
    ['failed', () => Promise.reject(new Error('no'))],
  ])('calls nothing gone while the catalogue %s', async (_, load) => {
    const catalogue = createCatalogueModel(load);
    void catalogue.load();
    await new Promise(setImmediate);
    const item = { id: KEPT.id, resource: KEPT, note: '', savedAt: 1 };
    const [view] = savedViews([item], catalogue, LABELS, new Date(0));
    expect(view).toMatchObject({ name: 'Old Name', gone: '' });
  });
});
