import { effect } from '@preact/signals';
import { type ComponentChildren, render } from 'preact';
import type { Labels } from '@/utils/words/labels.ts';
import type { ReadonlySignal } from '@preact/signals';
import { LabelsContext } from './labels-context.ts';

/**
 * Shows a page of ours in the interface's language, and says the language to
 * assistive technology (`<html lang dir>`).
 */
export function mountPage(
  labels: ReadonlySignal<Labels>,
  page: () => ComponentChildren,
): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  effect(() => {
    document.documentElement.lang = labels.value.language;
    document.documentElement.dir = labels.value.direction;
  });
  render(<Page labels={labels} page={page} />, root);
}

function Page(props: {
  labels: ReadonlySignal<Labels>;
  page: () => ComponentChildren;
}) {
  return (
    <LabelsContext.Provider value={props.labels.value}>
      {props.page()}
    </LabelsContext.Provider>
  );
}
