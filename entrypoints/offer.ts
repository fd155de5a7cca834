import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showCard } from '@/components/card/show-card.tsx';
import { pageRuntime } from '@/utils/reading/runtime.ts';
import { showBooked } from '@/utils/reading/show-booked.ts';
import { stages } from '@/utils/stages.ts';

export default defineUnlistedScript(() => {
  stages().showCard = showBooked(showCard, pageRuntime());
});
