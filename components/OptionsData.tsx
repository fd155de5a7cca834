import { useRef, useState } from 'preact/hooks';
import type { OptionsModel } from '@/utils/models/options-model.ts';
import { EraseDialog } from './EraseDialog.tsx';
import { useLabels } from './labels-context.ts';
import { OptionsSection } from './OptionsSection.tsx';

interface OptionsDataProps {
  readonly model: OptionsModel;
}

/** Saved places to a file and back, and erasing everything. */
export function OptionsData({ model }: OptionsDataProps) {
  const { t } = useLabels();
  const [asking, setAsking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const report = model.dataReport.value;
  const count = model.saved.items.value?.length ?? 0;

  async function bringBack(): Promise<void> {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    await model.importFile(chosen);
    // Choosing the same file again is a change again.
    if (file.current) file.current.value = '';
  }

  return (
    <OptionsSection id="options-data" title={t('options.data')}>
      <p>{t('options.dataLead')}</p>
      <p>{t('saved.count', { count })}</p>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => void model.exportItems()}
        >
          {t('options.export')}
        </button>
      </p>
      <div class="field">
        <label for="import">{t('options.import')}</label>
        <input
          type="file"
          id="import"
          ref={file}
          accept=".json,application/json"
          aria-describedby="import-hint"
          onChange={() => void bringBack()}
        />
        <p id="import-hint" class="hint">
          {t('options.importHint')}
        </p>
      </div>
      <p>
        <button
          type="button"
          class="button grave"
          onClick={() => setAsking(true)}
        >
          {t('options.erase')}
        </button>
      </p>
      <div role="status">
        {report && (
          <p class={report.kind === 'problem' ? 'problem' : 'note'}>
            {report.text}
          </p>
        )}
      </div>
      {asking && (
        <EraseDialog
          count={count}
          onErase={() => void model.eraseEverything()}
          onClose={() => setAsking(false)}
        />
      )}
    </OptionsSection>
  );
}
