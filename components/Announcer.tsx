import type { Announcement } from '@/utils/models/announcer.ts';

interface AnnouncerProps {
  readonly latest: Announcement;
}

/** The page's one polite live region; seen by those who read the screen too. */
export function Announcer({ latest }: AnnouncerProps) {
  return (
    <p class="status" role="status">
      {/* A new element is said again, even with the same words. */}
      <span
        key={latest.nth}
        class={latest.kind === 'noted' ? 'visually-hidden' : latest.kind}
      >
        {latest.text}
      </span>
    </p>
  );
}
