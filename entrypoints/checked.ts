import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkedPage } from '@/utils/reading/checked-page.ts';

/** Its result is what `scripting.executeScript` gives to the popup. */
export default defineUnlistedScript(() => checkedPage());
