import '@/assets/guide.css';
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Guide } from '@/utils/guides/guide.ts';
import { aGuide } from '@/utils/guides/test-guide.ts';
import { createAnnouncer } from '@/utils/models/announcer.ts';
import { createCatalogueModel } from '@/utils/models/catalogue-model.ts';
import {
  createGuidesModel,
  type GuidesModel,
} from '@/utils/models/guides-model.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import { createLabels } from '@/utils/words/labels.ts';
import { Guides } from './Guides.tsx';
import { GuideView } from './GuideView.tsx';
import { LabelsContext } from './labels-context.ts';
import { firstGuide } from './guide-step.ts';
import { StartYourOwn } from './StartYourOwn.tsx';
import { actions, axeFindings, show, TODAY } from './testing.tsx';
import { testPast } from './testing-past.ts';
import { useOpenGuide } from './use-open-guide.ts';

const CIRCLE = aGuide();
const POD = aGuide({ id: 'pod', title: 'Mapping your pod', order: 2 });
const catalogue = createCatalogueModel(() => Promise.resolve([aResource()]));
let printed = 0;
let past = testPast();

beforeEach(async () => {
  printed = 0;
  past = testPast();
  await catalogue.load();
});

interface SampleProps {
  readonly model: GuidesModel;
  readonly privateTab: boolean;
}

/** The part of the library that the guides take. */
function Sample({ model, privateTab }: SampleProps) {
  const guides = useOpenGuide(model, privateTab, past);
  const guide = model.opened.value;
  return (
    <>
      <div hidden={guide !== null}>
        <h1>Library</h1>
        <h2>For the page</h2>
        <StartYourOwn
          guides={model.fitting({
            topics: ['burnout'],
            causes: [],
            individualOnly: false,
            crisis: false,
          })}
          onOpen={guides.open}
        />
        <Guides model={model} onOpen={guides.open} />
      </div>
      {guide && (
        <GuideView
          guide={guide}
          model={model}
          catalogue={catalogue}
          actions={actions()}
          now={TODAY}
          onClose={guides.close}
          onPrint={() => (printed += 1)}
        />
      )}
    </>
  );
}

async function openGuides(
  load = (): Promise<readonly Guide[]> => Promise.resolve([CIRCLE, POD]),
  language = 'en',
  privateTab = false,
) {
  const labels = createLabels([language]);
  const model = createGuidesModel({
    read: load,
    catalogue,
    preferences: { labels: signal(labels) },
    announcer: createAnnouncer(),
    writeClipboard: () => Promise.resolve(),
  });
  await model.load();
  show(
    <LabelsContext.Provider value={labels}>
      <Sample model={model} privateTab={privateTab} />
    </LabelsContext.Provider>,
  );
  return model;
}

const titled = (name: string) => page.getByRole('heading', { level: 1, name });
const back = () => page.getByRole('button', { name: 'Back to the library' });

describe('the guides', () => {
  it('open in place, and give the focus back to their line', async () => {
    await openGuides();
    expect(await axeFindings()).toEqual([]);
    const line = page
      .getByRole('listitem')
      .getByRole('button', { name: 'Mapping your pod' })
      .last();
    await line.click();
    await expect.element(titled('Mapping your pod')).toHaveFocus();
    await expect.element(page.getByText('Evening Circle')).toBeVisible();
    await expect
      .element(page.getByRole('rowheader', { name: '0 to 5' }))
      .toBeVisible();
    expect(location.hash + location.search).not.toMatch(/pod/u);
    expect(await axeFindings()).toEqual([]);

    await back().click();
    await expect.element(line).toHaveFocus();
  });

  it('give the focus back to the suggestion that opened one', async () => {
    await openGuides();
    const suggestion = page
      .getByTestId('start-own')
      .getByRole('button', { name: 'A circle' });
    await suggestion.click();
    await expect.element(titled('A circle')).toHaveFocus();
    await back().click();
    await expect.element(suggestion).toHaveFocus();
  });

  it('give it to the line in the list when nothing here opened one', async () => {
    const model = await openGuides();
    model.open('pod');
    await expect.element(titled('Mapping your pod')).toHaveFocus();
    await back().click();
    await expect
      .element(page.getByRole('button', { name: 'Mapping your pod' }).last())
      .toHaveFocus();
  });

  it('come again with Forward, and when the tab is loaded again', async () => {
    await openGuides();
    const line = page.getByRole('button', { name: 'Mapping your pod' }).last();
    await line.click();
    await expect.element(titled('Mapping your pod')).toHaveFocus();
    expect(firstGuide(null, false, past)).toBe('pod');
    past.back();
    await expect.element(line).toHaveFocus();
    expect(firstGuide(null, false, past)).toBeNull();
    past.forward();
    await expect.element(titled('Mapping your pod')).toHaveFocus();
    await back().click();
    await expect.element(line).toHaveFocus();
    expect(past.state).toBeNull();
  });

  it('stay when asked for and loaded again, until they are closed', async () => {
    const model = await openGuides();
    model.open(firstGuide('pod', false, past)!);
    await expect.element(titled('Mapping your pod')).toHaveFocus();
    expect(firstGuide(null, false, past)).toBe('pod');
    await back().click();
    await expect.element(titled('Library')).toBeVisible();
    expect(firstGuide(null, false, past)).toBeNull();
  });

  it('leave no name in the history of a private tab', async () => {
    const model = await openGuides(undefined, 'en', true);
    model.open(firstGuide('pod', true, past)!);
    expect(JSON.stringify(past.state)).not.toMatch(/pod/u);
    await back().click();
    await page.getByRole('button', { name: 'Mapping your pod' }).last().click();
    await expect.element(titled('Mapping your pod')).toHaveFocus();
    expect(JSON.stringify(past.state)).not.toMatch(/pod/u);
    await back().click();
    await expect.element(titled('Library')).toBeVisible();
  });

  it('are printed', async () => {
    const model = await openGuides();
    model.open('pod');
    await page.getByRole('button', { name: 'Print this guide' }).click();
    expect(printed).toBe(1);
  });

  it('say their language where it is another', async () => {
    const model = await openGuides(undefined, 'es');
    await expect.element(page.getByText('inglés').first()).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    model.open('pod');
    await expect
      .element(page.getByText(/todavía no está en tu idioma/u))
      .toBeVisible();
    await expect.element(titled('Mapping your pod')).toBeVisible();
    const text = titled('Mapping your pod').element().parentElement;
    expect(text?.lang).toBe('en');
    expect(await axeFindings()).toEqual([]);
  });

  it('can be tried again when they could not be read', async () => {
    let attempts = 0;
    await openGuides(() => {
      attempts += 1;
      return attempts === 1
        ? Promise.reject(new Error('missing'))
        : Promise.resolve([CIRCLE]);
    });
    await expect.element(page.getByText(/could not be opened/u)).toBeVisible();
    expect(page.getByTestId('start-own').elements()).toEqual([]);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect
      .element(page.getByRole('button', { name: 'A circle' }).first())
      .toBeVisible();
  });
});
