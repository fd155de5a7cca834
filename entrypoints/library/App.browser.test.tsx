import './style.css';
import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import {
  expectOneNoteOfFullDisk,
  expectOneNoteOfRemoval,
  modelsOnFullDisk,
} from '@/components/testing-models.ts';
import { show, stepsToCrisisHelp } from '@/components/testing.tsx';
import { createBrowseModel } from '@/utils/models/browse-model.ts';
import { createFind } from '@/utils/models/find-places.ts';
import { App } from './App.tsx';

async function openLibrary() {
  const models = await modelsOnFullDisk();
  const find = createFind(() => models.preferences.labels.value);
  show(
    <App
      models={models}
      about={signal(null)}
      browse={createBrowseModel(models.catalogue, find, signal(null))}
      privateTab={false}
    />,
    'div',
  );
  return models;
}

describe('the library', () => {
  it('says once that there is no room left, and where it is seen', async () => {
    await expectOneNoteOfFullDisk(await openLibrary());
  });

  it('has crisis help a few steps away', async () => {
    await openLibrary();
    // After "Print" and the link to the options.
    expect(await stepsToCrisisHelp()).toBe(3);
  });

  it('says a removal in one place', async () => {
    await openLibrary();
    await expectOneNoteOfRemoval();
  });
});
