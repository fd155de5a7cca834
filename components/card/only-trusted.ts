/**
 * Lets only a person's own events through: a page could make up clicks where
 * it finds a way to the card.
 */
export function onlyTrusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
