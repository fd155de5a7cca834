import { useEffect, useRef } from 'preact/hooks';
import type { GuidesModel } from '@/utils/models/guides-model.ts';
import { guideStep, type Past, readStep } from './guide-step.ts';

/** Opens a guide and closes the one that is open. */
interface OpenGuide {
  readonly open: (id: string) => void;
  readonly close: () => void;
}

/**
 * Lets the browser's own Back close a guide and Forward open it again, with
 * nothing in the address, and gives the focus back to what opened it, or to its
 * line in the list.
 */
export function useOpenGuide(
  model: GuidesModel,
  privateTab: boolean,
  past: Past = globalThis.history,
): OpenGuide {
  const opener = useRef<Element | null>(null);
  const read = useRef<string | null>(null);
  const opened = model.opened.value?.id ?? null;

  useEffect(() => {
    const onStep = (event: PopStateEvent) => {
      const { guide } = readStep(event.state);
      if (guide === null) model.close();
      else model.open(guide);
    };
    window.addEventListener('popstate', onStep);
    return () => window.removeEventListener('popstate', onStep);
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
      past.pushState(guideStep(id, privateTab, true), '');
      model.open(id);
    },
    close() {
      if (readStep(past.state).fromLibrary) {
        past.back();
        return;
      }
      // A guide that the popup asked for was the first thing here.
      past.replaceState(null, '');
      model.close();
    },
  };
}
