import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type {
  CheckOutcome,
  ThisPage as Page,
} from '@/utils/access/this-page.ts';
import type { HiddenModel } from '@/utils/models/hidden-model.ts';
import type { PageSuggestions } from '@/utils/models/suggestions-model.ts';
import { aResource } from '@/utils/catalogue/test-resource.ts';
import {
  createThisPageModel,
  type ThisPageModel,
} from '@/utils/models/this-page-model.ts';
import { aVerdict } from '@/utils/topics/test-verdict.ts';
import { CrisisHelp } from './CrisisHelp.tsx';
import { actions, axeFindings, show, TODAY } from './testing.tsx';
import { ThisPage } from './ThisPage.tsx';

const BURNOUT = aVerdict({ words: 300 });
const ABOUT: PageSuggestions = {
  topics: ['burnout'],
  causes: ['workplace'],
  individualOnly: false,
  crisis: false,
  suggestions: [
    {
      resource: aResource(),
      score: 0.8,
      reasons: [{ code: 'topic', topic: 'burnout' }],
    },
  ],
};

const NOWHERE = { country: null, guessed: false };

/** Puts nothing aside; its own test does. */
const hidden: HiddenModel = {
  last: signal(null),
  hide: () => Promise.resolve(true),
  undo: () => Promise.resolve(true),
  forget: () => undefined,
};

/** The popup's first part on a page that answers as `site` says. */
async function openOn(
  site: Partial<Page>,
  about: PageSuggestions | null,
  off = false,
) {
  const model = createThisPageModel({
    site: () => Promise.resolve({ tabId: 1, host: 'news.example' }),
    checked: () => Promise.resolve(null),
    picture: () => Promise.resolve(null),
    check: () => Promise.reject(new Error('not asked for')),
    ...site,
  });
  await model.look();
  show(<Popup model={model} about={about} off={off} />);
}

/** Crisis help comes with a page about a crisis, and stands outside. */
function Popup(props: {
  model: ThisPageModel;
  about: PageSuggestions | null;
  off: boolean;
}) {
  const { model } = props;
  const crisisHelp = useRef<HTMLElement>(null);
  const about = model.state.value.kind === 'noticed' ? props.about : null;
  return (
    <>
      {about?.crisis && (
        <CrisisHelp lines={[]} place={NOWHERE} open summary={crisisHelp} />
      )}
      <ThisPage
        model={model}
        about={about}
        off={props.off}
        actions={actions()}
        hidden={hidden}
        now={TODAY}
        guides={[]}
        onOpenGuide={() => undefined}
        explain={() =>
          Promise.resolve([{ for: 'burnout', words: ['worn out'] }])
        }
        onBrowse={() => undefined}
        onSeeAll={() => undefined}
        crisisHelp={crisisHelp}
        onWrongTopic={() => Promise.resolve(true)}
      />
    </>
  );
}

const checks = (outcome: Partial<CheckOutcome>) => ({
  check: () =>
    Promise.resolve({ refused: null, verdict: null, words: 0, ...outcome }),
});
const check = () => page.getByTestId('check-page').click();
const said = () => page.getByRole('status').first();

describe('ThisPage', () => {
  it('says what a page is about, and suggests', async () => {
    await openOn(
      { picture: () => Promise.resolve({ words: 300, verdict: BURNOUT }) },
      ABOUT,
    );
    await expect
      .element(page.getByText(/^This page is about burnout at work\./u))
      .toBeVisible();
    await expect
      .element(page.getByTestId('suggestion'))
      .toMatchTextContent(/Evening Circle/u);
    expect(await axeFindings()).toEqual([]);
  });

  it('says which words made it think so, when asked', async () => {
    await openOn(
      { picture: () => Promise.resolve({ words: 300, verdict: BURNOUT }) },
      ABOUT,
    );
    await page.getByText('Why was this page noticed?').click();
    await expect.element(page.getByText('burnout: worn out')).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  it('says when nothing was noticed, and offers to check', async () => {
    await openOn(
      { picture: () => Promise.resolve({ words: 90, verdict: null }) },
      null,
    );
    await expect
      .element(said())
      .toHaveTextContent('Nothing noticed on this page. You can still browse.');
    expect(await axeFindings()).toEqual([]);
  });

  it.each([
    [false, /^This page is not being read\. Press “Check this page”/u],
    [true, /^Noticing is off on this site, so this page is not being read\./u],
  ])('says when nobody has read the page: off here %s', async (off, words) => {
    await openOn({}, null, off);
    await expect.element(said()).toMatchTextContent(words);
    await expect
      .element(page.getByTestId('check-page'))
      .toHaveTextContent('Check this page');
    expect(await axeFindings()).toEqual([]);
  });

  it('shows again what the last check found, and leads nobody there', async () => {
    const found = { refused: null, verdict: BURNOUT, words: 300 };
    await openOn({ checked: () => Promise.resolve(found) }, ABOUT);
    await expect.element(said()).toMatchTextContent(/about burnout at work/u);
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    [checks({ refused: 'password' }), /password field/u],
    [checks({ refused: 'not-reachable' }), /lets no extension read/u],
    [
      checks({ refused: 'language', words: 400 }),
      /cannot read the language of this page yet\..*You can still browse\.$/u,
    ],
    [checks({ refused: null, words: 400 }), /nothing was found/u],
    [{}, /could not be read just now/u],
  ])('says how a check ended (%#)', async (site, words) => {
    await openOn(site, null);
    await check();
    await expect.element(said()).toMatchTextContent(words);
    expect(await axeFindings()).toEqual([]);
  });

  it('says what a check found, and leads the focus there', async () => {
    await openOn(checks({ verdict: BURNOUT }), ABOUT);
    await check();
    const found = page.getByText(
      'This page is about burnout at work. Here is a place that may fit.',
    );
    await expect.element(found).toHaveFocus();
    await expect.element(said()).toContainElement(found.element());
    expect(await axeFindings()).toEqual([]);
  });

  it('leads from a check of a crisis page to someone to talk to', async () => {
    const crisis = { ...BURNOUT, crisis: true };
    await openOn(checks({ verdict: crisis }), { ...ABOUT, crisis: true });
    await check();
    await expect.element(said()).toMatchTextContent(/people are there/u);
    expect(document.activeElement?.localName).toBe('summary');
    expect(document.activeElement?.textContent).toBe('Talk to someone now');
    expect(await axeFindings()).toEqual([]);
  });

  it('leaves the focus alone when nobody asked for a check', async () => {
    await openOn(
      { picture: () => Promise.resolve({ words: 300, verdict: BURNOUT }) },
      ABOUT,
    );
    await expect.element(said()).toMatchTextContent(/about burnout/u);
    expect(document.activeElement).toBe(document.body);
  });

  it('suggests nothing else beside crisis help', async () => {
    const crisis = { ...BURNOUT, crisis: true };
    await openOn(
      { picture: () => Promise.resolve({ words: 300, verdict: crisis }) },
      { ...ABOUT, crisis: true, suggestions: [] },
    );
    await expect.element(page.getByText(/people are there/u)).toBeVisible();
    expect(page.getByRole('button').elements()).toEqual([]);
  });
});
