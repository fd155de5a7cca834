import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stages } from '@/utils/stages.ts';
import { createJudge } from '@/utils/topics/create-judge.ts';

export default defineUnlistedScript(() => {
  stages().createJudge = createJudge;
});
