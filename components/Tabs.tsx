import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { tabAfterKey } from './tab-keys.ts';

interface TabsProps<Id extends string> {
  /** Accessible name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The selected tab's panel. */
  readonly children: ComponentChildren;
}

/** Tabs with one stop of the Tab key, and arrows between them. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, tabs, selected, onSelect, children } = props;
  const row = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent): void {
    const ids = tabs.map(({ id }) => id);
    const rightToLeft = row.current?.matches(':dir(rtl)') ?? false;
    const next = tabAfterKey(event.key, ids, selected, rightToLeft);
    if (next === null) return;
    event.preventDefault();
    onSelect(next);
    row.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }

  return (
    <>
      <div
        class="tabs"
        role="tablist"
        aria-label={label}
        ref={row}
        onKeyDown={onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls="tab-panel"
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id="tab-panel"
        aria-labelledby={`tab-${selected}`}
      >
        {children}
      </div>
    </>
  );
}
