import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkPage } from '@/utils/reading/check-page.ts';
import { createJudge } from '@/utils/topics/create-judge.ts';
import { TABLES } from '@/utils/topics/tables.ts';

/**
 * Its result is what `scripting.executeScript` gives to the popup. Asked for
 * by a person, once: it brings the cues of all languages along.
 */
export default defineUnlistedScript(() => checkPage(createJudge, TABLES));
