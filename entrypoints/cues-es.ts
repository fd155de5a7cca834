import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { es } from '@/assets/cues/es.ts';
import { stages } from '@/utils/stages.ts';

export default defineUnlistedScript(() => {
  stages().cues.es = es;
});
