import type { GuidesModel } from '@/utils/models/guides-model.ts';
import { GuidesNote } from './GuidesNote.tsx';
import { useLabels } from './labels-context.ts';

interface GuidesProps {
  readonly model: GuidesModel;
  readonly onOpen: (id: string) => void;
}

/** Every guide: its title, and what it is for. */
export function Guides({ model, onOpen }: GuidesProps) {
  const { t, language, languageName } = useLabels();
  return (
    <section class="tight no-print" aria-labelledby="guides-title">
      <h2 id="guides-title">{t('guides.title')}</h2>
      <p class="soft">{t('guides.lead')}</p>
      <GuidesNote model={model} />
      <ul class="guides" role="list">
        {model.guides.value.map((guide) => (
          <li key={guide.id}>
            <h3 lang={guide.language}>
              <button
                type="button"
                class="button quiet"
                id={`guide-${guide.id}`}
                onClick={() => onOpen(guide.id)}
              >
                {guide.title}
              </button>
            </h3>
            <p lang={guide.language}>{guide.summary}</p>
            {guide.language !== language && (
              <p class="hint">{languageName(guide.language)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
