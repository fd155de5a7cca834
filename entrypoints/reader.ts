import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageRuntime } from '@/utils/reading/runtime.ts';
import { startReader } from '@/utils/reading/start-reader.ts';

export default defineUnlistedScript(() => startReader(pageRuntime()));
