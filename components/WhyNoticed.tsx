import { useState } from 'preact/hooks';
import type { Explanation } from '@/utils/topics/explain.ts';
import { type Cause, type Topic, TOPICS } from '@/utils/topics/taxonomy.ts';
import type { CueSeen } from '@/utils/topics/verdict.ts';
import type { Labels } from '@/utils/words/labels.ts';
import { useLabels } from './labels-context.ts';

export interface WhyNoticedProps {
  readonly cues: readonly CueSeen[];
  /** Puts cues into words; the tables come only when somebody asks. */
  readonly explain: (cues: readonly CueSeen[]) => Promise<Explanation[]>;
}

/** "Why this?": the words by which a page was judged. */
export function WhyNoticed({ cues, explain }: WhyNoticedProps) {
  const { t, list } = useLabels();
  const [found, setFound] = useState<readonly Explanation[] | null>(null);
  const [failed, setFailed] = useState(false);

  async function load(open: boolean): Promise<void> {
    if (!open) return;
    try {
      setFailed(false);
      setFound(await explain(cues));
    } catch {
      setFailed(true);
    }
  }

  return (
    <details
      class="no-print"
      onToggle={({ currentTarget }) => void load(currentTarget.open)}
    >
      <summary>{t('why.title')}</summary>
      <div role="status" class="tight">
        <p class="soft">{t(failed ? 'why.failed' : 'card.whyLead')}</p>
        {found && !failed && (
          <ul class="plain-list">
            {found.map(({ for: subject, words }) => (
              <li key={subject}>
                {t('why.words', {
                  subject: nameOf(subject, t),
                  words: list(words),
                })}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function nameOf(subject: Topic | Cause, t: Labels['t']): string {
  return isTopic(subject) ? t(`topic.${subject}`) : t(`cause.${subject}`);
}

function isTopic(subject: Topic | Cause): subject is Topic {
  return (TOPICS as readonly string[]).includes(subject);
}
