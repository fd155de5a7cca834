import { useLabels } from './labels-context.ts';

/** An open book leaning together, and the small card on a page. */
export function WelcomePicture() {
  const { t } = useLabels();
  return (
    <svg
      class="picture"
      viewBox="0 0 520 220"
      role="img"
      aria-label={t('welcome.picture')}
    >
      <g class="picture-page">
        <rect x="20" y="18" width="270" height="184" rx="12" />
        <path class="picture-rule" d="M20 48h270" />
        <path
          class="picture-lines"
          d="M46 76h150M46 96h212M46 116h196M46 136h88M46 156h76M46 176h84"
        />
      </g>
      <g class="picture-card">
        <rect x="150" y="126" width="126" height="64" rx="9" />
        <path class="picture-green" d="M164 144h60" />
        <path class="picture-lines" d="M164 158h94M164 171h70" />
      </g>
      <g class="picture-book">
        <path d="M414 66 336 42c-6-2-12 2-12 9v106c0 5 3 9 8 11l82 26z" />
        <path d="M422 66l78-24c6-2 12 2 12 9v106c0 5-3 9-8 11l-82 26z" />
        <path
          class="picture-lines"
          d="M344 78l50 15M344 100l50 15M344 122l34 10M492 78l-50 15M492 100l-50 15M492 122l-34 10"
        />
      </g>
    </svg>
  );
}
