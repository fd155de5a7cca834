import './style.css';
import { signal } from '@preact/signals';
import { describe, it } from 'vitest';
import {
  expectOneNoteOfFullDisk,
  modelsOnFullDisk,
} from '@/components/testing-models.ts';
import { show } from '@/components/testing.tsx';
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
    await expectOneNoteOfFullDisk(models);
  });
});
