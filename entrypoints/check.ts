import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkPage } from '@/utils/reading/check-page.ts';
import { createJudge } from '@/utils/topics/create-judge.ts';

/** Its result is what `scripting.executeScript` gives to the popup. */
export default defineUnlistedScript(() => checkPage(createJudge));
