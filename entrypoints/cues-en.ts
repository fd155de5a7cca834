import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '@/assets/cues/en.ts';
import { stages } from '@/utils/stages.ts';

export default defineUnlistedScript(() => {
  stages().cues.en = en;
});
