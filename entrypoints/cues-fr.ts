import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fr } from '@/assets/cues/fr.ts';
import { stages } from '@/utils/stages.ts';

export default defineUnlistedScript(() => {
  stages().cues.fr = fr;
});
