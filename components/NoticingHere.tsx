import type { NoticingModel } from '@/utils/models/noticing-model.ts';
import { NOTICING } from '@/utils/store/preferences-schema.ts';
import { Checkbox } from './Checkbox.tsx';
import { useLabels } from './labels-context.ts';

interface NoticingHereProps {
  readonly model: NoticingModel;
}

/** Noticing on this site, and what happens when something was noticed. */
export function NoticingHere({ model }: NoticingHereProps) {
  const { t } = useLabels();
  const host = model.host.value;
  return (
    <section class="noticing tight" aria-labelledby="noticing-title">
      <h2 id="noticing-title">{t('here.title')}</h2>
      {model.onlyWhenAsked.value ? (
        <p>
          {t('here.ask')}{' '}
          <a href="/options.html" target="_blank">
            {t('here.change')}
          </a>
        </p>
      ) : (
        <>
          {host && !model.listed.value && (
            <p>
              {t('here.notListed', { host })}{' '}
              <a href="/options.html" target="_blank">
                {t('here.change')}
              </a>
            </p>
          )}
          {host && model.listed.value && (
            <Checkbox
              id="notice-here"
              label={t('here.site', { host })}
              checked={model.onHere.value}
              onChange={(on) => void model.setHere(host, on)}
            />
          )}
          <div class="field">
            <label for="noticing">{t('here.when')}</label>
            <select
              id="noticing"
              value={model.noticing.value}
              onChange={(event) =>
                void model.setNoticing(event.currentTarget.value)
              }
            >
              {NOTICING.map((way) => (
                <option key={way} value={way}>
                  {t(`noticing.${way}`)}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
    </section>
  );
}
