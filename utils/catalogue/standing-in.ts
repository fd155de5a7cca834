import { speaks } from './eligible.ts';
import type { RankRequest } from './rank-request.ts';
import type { Scored } from './score.ts';

/**
 * The same candidate, whose reasons say that nothing nearer is known and,
 * where it does not speak the reader's languages, which one it does.
 */
export function standingIn(scored: Scored, request: RankRequest): Scored {
  const { resource, reasons } = scored;
  // English first: of several languages it is the likeliest to be read.
  const [language] = [...resource.languages].sort(
    (a, b) => Number(b === 'en') - Number(a === 'en'),
  );
  const about = reasons.filter(isAboutPage);
  return {
    ...scored,
    reasons: [
      ...about,
      { code: 'stands-in' },
      ...(language === undefined || speaks(resource, request.languages)
        ? []
        : [{ code: 'language', language } as const]),
      ...reasons.filter((reason) => !isAboutPage(reason)),
    ],
  };
}

function isAboutPage({ code }: Scored['reasons'][number]): boolean {
  return code === 'topic' || code === 'cause';
}
