import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createLabels, type Labels } from '@/utils/words/labels.ts';

/** The interface's words for everything below; English without a provider. */
export const LabelsContext = createContext<Labels>(createLabels(['en']));

/** The interface's words. */
export function useLabels(): Labels {
  return useContext(LabelsContext);
}
