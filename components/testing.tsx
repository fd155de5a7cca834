import '@/assets/pages.css';
import { signal } from '@preact/signals';
import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { afterEach } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Resource } from '@/utils/catalogue/resource.ts';
import { resourceView } from '@/utils/models/resource-view.ts';
import type { ShareModel } from '@/utils/models/share-model.ts';
import { mailLink } from '@/utils/models/share-text.ts';
import { createLabels } from '@/utils/words/labels.ts';
import type { EntryActions } from './entry-actions.ts';

/** A fixed day, so that "checked" reads the same for ever. */
export const TODAY = new Date('2026-11-20T12:00:00Z');

const ENGLISH = createLabels(['en']);

let root: HTMLElement | undefined;

/**
 * Shows something in the test's page until the test ends; a whole page, which
 * brings its own `main`, in a `div`.
 */
export function show(
  what: ComponentChildren,
  around: 'main' | 'div' = 'main',
): HTMLElement {
  root ??= document.body.appendChild(document.createElement(around));
  render(what, root);
  return root;
}

afterEach(() => {
  if (!root) return;
  render(null, root);
  root.remove();
  root = undefined;
});

/** What axe finds in the test's page, a line each; best nothing. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await axe.run(root ?? document, {
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}`),
  );
}

/** How often Tab is pressed until "Talk to someone now" has the focus. */
export async function stepsToCrisisHelp(): Promise<number> {
  const help = document.querySelector('[data-testid=crisis] > summary');
  for (let steps = 1; steps < 100; steps += 1) {
    await userEvent.tab();
    if (document.activeElement === help) return steps;
  }
  return Infinity;
}

/** A resource in words. */
export function viewOf(resource: Resource) {
  return resourceView(resource, ENGLISH, TODAY, [
    { code: 'topic', topic: 'burnout' },
    { code: 'cause', cause: 'workplace' },
  ]);
}

/** Actions that do nothing, or what a test wants to watch. */
export function actions(watched: Partial<EntryActions> = {}): EntryActions {
  return {
    keptIds: new Set<string>(),
    keep: () => undefined,
    share: sharing(),
    ...watched,
  };
}

/** Sharing that does nothing, or what a test wants to watch. */
export function sharing(watched: Partial<ShareModel> = {}): ShareModel {
  return {
    copy: () => Promise.resolve(),
    mail: (entries) =>
      mailLink(
        'Places',
        entries.map(({ resource }) => resource),
        ENGLISH,
      ),
    send: null,
    print: null,
    printing: signal([]),
    ...watched,
  };
}
