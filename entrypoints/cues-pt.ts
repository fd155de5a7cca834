import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pt } from '@/assets/cues/pt.ts';
import { stages } from '@/utils/stages.ts';

export default defineUnlistedScript(() => {
  stages().cues.pt = pt;
});
