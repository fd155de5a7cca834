import type { CardContent } from '@/utils/card.ts';
import type { CardHost } from '@/utils/stages.ts';
import { CardEntry } from './CardEntry.tsx';
import { CardKeep } from './CardKeep.tsx';
import { CardCopy } from './CardCopy.tsx';

export interface CardOfferProps {
  readonly content: CardContent;
  readonly host: CardHost;
}

/** The suggestions, each with its reason and what can be done with it. */
export function CardOffer({ content, host }: CardOfferProps) {
  return (
    <ul class="entries">
      {content.suggestions.map((suggestion) => (
        <CardEntry key={suggestion.id} entry={suggestion} testId="suggestion">
          <CardKeep
            suggestion={suggestion}
            labels={content.labels}
            save={(id) => host.save(id)}
          />
          {suggestion.copyForLater && (
            <CardCopy suggestion={suggestion} labels={content.labels} />
          )}
        </CardEntry>
      ))}
    </ul>
  );
}
