import { useEffect, useRef } from 'preact/hooks';
import type { CatalogueModel } from '@/utils/models/catalogue-model.ts';
import type { GuidesModel } from '@/utils/models/guides-model.ts';
import { resourceView } from '@/utils/models/resource-view.ts';
import type { Guide } from '@/utils/guides/guide.ts';
import { CatalogueNote } from './CatalogueNote.tsx';
import type { EntryActions } from './entry-actions.ts';
import { EntryList } from './EntryList.tsx';
import { GuideBlock } from './GuideBlock.tsx';
import { useLabels } from './labels-context.ts';

interface GuideViewProps {
  readonly guide: Guide;
  readonly model: GuidesModel;
  readonly catalogue: CatalogueModel;
  readonly actions: EntryActions;
  readonly now: Date;
  readonly onClose: () => void;
  readonly onPrint: () => void;
}

/** A guide to read, print and copy, with the places that go further. */
export function GuideView(props: GuideViewProps) {
  const { guide, model, catalogue, actions, now } = props;
  const labels = useLabels();
  const { t } = labels;
  const heading = useRef<HTMLHeadingElement>(null);

  // Reading begins at the top, whatever was in sight before.
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus();
  }, [guide.id]);

  return (
    <article class="guide" aria-labelledby="guide-title" data-testid="guide">
      <p class="actions no-print">
        <button type="button" class="button small" onClick={props.onClose}>
          {t('guides.back')}
        </button>
        <button type="button" class="button small" onClick={props.onPrint}>
          {t('guides.print')}
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => void model.copy(guide)}
        >
          {t('guides.copy')}
        </button>
      </p>
      {guide.language !== labels.language && (
        <p class="note no-print">
          {t('guides.inLanguage', {
            language: labels.languageName(guide.language),
          })}
        </p>
      )}
      <div class="guide-text" lang={guide.language}>
        <h1 id="guide-title" ref={heading} tabIndex={-1}>
          {guide.title}
        </h1>
        <p class="soft no-print">{guide.summary}</p>
        {guide.blocks.map((block, at) => (
          <GuideBlock key={at} block={block} />
        ))}
      </div>
      <section class="tight" aria-labelledby="guide-further">
        <h2 id="guide-further">{t('guides.further')}</h2>
        <CatalogueNote model={catalogue} />
        <EntryList
          views={model
            .toolkits(guide)
            .map((resource) => resourceView(resource, labels, now))}
          actions={actions}
        />
      </section>
      <p class="hint">
        {t('guides.passOn')}{' '}
        {/* On paper, help must be one step away as well. */}
        <span class="print-only">{t('crisis.everywhere')}</span>
      </p>
    </article>
  );
}
