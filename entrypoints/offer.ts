import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showCard } from '@/components/card/show-card.tsx';
import { stages } from '@/utils/stages.ts';

export default defineUnlistedScript(() => {
  stages().showCard = showCard;
});
