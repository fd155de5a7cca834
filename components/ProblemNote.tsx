import type { StoreProblem } from '@/utils/store/database.ts';
import { useLabels } from './labels-context.ts';

interface ProblemNoteProps {
  readonly problem: StoreProblem | null;
}

/**
 * Why something was not kept, what is safe, and what to do. Once a page, where
 * it is in sight: two of them are announced twice.
 */
export function ProblemNote({ problem }: ProblemNoteProps) {
  const { t } = useLabels();
  return (
    <div role="alert">
      {problem && <p class="problem">{t(`problem.${problem}`)}</p>}
    </div>
  );
}
