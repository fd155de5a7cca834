import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import {
  axeFindings,
  show,
  stepsToCrisisHelp,
  TODAY,
} from '@/components/testing.tsx';
import { createAccessModel } from '@/utils/models/access-model.ts';
import { loadPreferencesModel } from '@/utils/models/preferences-model.ts';
import { createWelcomeModel } from '@/utils/models/welcome-model.ts';
import { memoryArea } from '@/utils/store/memory-area.ts';
import { createPreferencesStore } from '@/utils/store/preferences.ts';
import { App } from './App.tsx';

async function openWelcome() {
  const preferences = await loadPreferencesModel(
    createPreferencesStore(memoryArea()),
    ['en-US'],
    new AbortController().signal,
  );
  const access = createAccessModel(
    {
      requestAccess: () => Promise.resolve(true),
      dropAccess: () => Promise.resolve(),
    },
    preferences.now.value,
  );
  show(
    <App
      model={createWelcomeModel(access, preferences, ['en-US'])}
      crisis={{
        lines: signal([]),
        place: signal({ country: 'US', guessed: true }),
      }}
      shortcut={null}
      now={TODAY}
    />,
    'div',
  );
}

describe('the welcome page', () => {
  it('has crisis help before the form', async () => {
    await openWelcome();
    expect(await stepsToCrisisHelp()).toBe(1);
    expect(await axeFindings()).toEqual([]);
  });
});
