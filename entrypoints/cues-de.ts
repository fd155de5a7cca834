import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { de } from '@/assets/cues/de.ts';
import { stages } from '@/utils/stages.ts';

export default defineUnlistedScript(() => {
  stages().cues.de = de;
});
