import './style.css';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { modelsOnFullDisk } from '@/components/testing-models.ts';
import { axeFindings, show } from '@/components/testing.tsx';
import { createBrowseModel } from '@/utils/models/browse-model.ts';
import { createFind } from '@/utils/models/find-places.ts';
import { App } from './App.tsx';

describe('the library', () => {
  it('says once that there is no room left, and where it is seen', async () => {
    const models = await modelsOnFullDisk();
    const find = createFind(() => models.preferences.labels.value);
    show(
      <App
        models={models}
        about={signal(null)}
        browse={createBrowseModel(models.catalogue, find, null)}
      />,
      'div',
    );
    await models.saved.setNote('evening-circle', 'Mondays');
    const note = page.getByText(/no room left/u);
    await expect.element(note).toBeInViewport();
    expect(note.elements()).toHaveLength(1);
    expect(note.element().closest('[role=alert]')).not.toBeNull();
    expect(await axeFindings()).toEqual([]);
  });
});
