import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { createLabels } from '@/utils/words/labels.ts';
import { CheckboxGroup } from './CheckboxGroup.tsx';
import { show } from './testing.tsx';

const { t } = createLabels(['de']);

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

/** Words of an element that stand in more than one line. */
function brokenWords(element: Element): string[] {
  const text = element.firstChild!;
  return [...element.textContent.matchAll(/\S+/gu)].flatMap(
    ({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    },
  );
}

it('keeps words whole on a narrow screen with letters twice as large', async () => {
  await page.viewport(360, 640);
  document.documentElement.style.fontSize = '200%';
  const root = show(
    <div class="page narrow">
      <section class="sheet">
        <CheckboxGroup
          id="community"
          legend={t('options.communities')}
          values={['asian', 'black', 'caregivers', 'disabled']}
          chosen={[]}
          name={(community) => t(`community.${community}`)}
          onChange={() => undefined}
        />
      </section>
    </div>,
    'div',
  );
  const labels = [...root.querySelectorAll('label')];
  expect(labels.map(({ textContent }) => textContent)).toContain(
    'asiatische Menschen',
  );
  expect(labels.flatMap(brokenWords)).toEqual([]);
  // What is longer still is divided as its language does.
  expect(getComputedStyle(root).hyphens).toBe('auto');
  expect(document.documentElement.scrollWidth).toBe(360);
});
