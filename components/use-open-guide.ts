import { useEffect, useRef } from 'preact/hooks';
import type { GuidesModel } from '@/utils/models/guides-model.ts';

/** Opens a guide and closes the one that is open. */
interface OpenGuide {
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/**
 * Lets the browser's own Back close a guide, with nothing in the address, and
 * gives the focus back to what opened it, or to its line in the list.
 */
export function useOpenGuide(
  model: GuidesModel,
  past: Pick<History, 'pushState' | 'back'> = globalThis.history,
): OpenGuide {
  const opener = useRef<Element | null>(null);
  const read = useRef<string | null>(null);
  const stepped = useRef(false);
  const opened = model.opened.value?.id ?? null;

  useEffect(() => {
    const onBack = () => {
      stepped.current = false;
      model.close();
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [model]);

  useEffect(() => {
    const before = read.current;
    read.current = opened;
    if (opened !== null || before === null) return;
    const from = opener.current;
    opener.current = null;
    const line = document.getElementById(`guide-${before}`);
    const back = from instanceof HTMLElement && from.isConnected ? from : line;
    back?.focus();
  }, [opened]);

  return {
    open(id) {
      const { activeElement } = document;
      // Some browsers give a pressed button no focus.
      opener.current = activeElement === document.body ? null : activeElement;
      past.pushState(null, '');
      stepped.current = true;
      model.open(id);
    },
    close() {
      // A guide that the popup asked for was the first thing here.
      if (stepped.current) past.back();
      else model.close();
    },
  };
}
