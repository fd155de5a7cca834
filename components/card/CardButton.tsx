import type { ComponentChildren } from 'preact';

/** A button of the card. */
export interface CardButtonProps {
  /** `quiet` unless told. */
  readonly look?: 'action' | 'quiet' | 'close';
  readonly testId?: string;
  /** Accessible name, where the words shown are not enough. */
  readonly name?: string;
  /** Given for a button that shows and hides something. */
  readonly expanded?: boolean;
  /** It has done its work. It stays, so that the focus does. */
  readonly spent?: boolean;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/**
 * Hears a person's own presses only: a page could make up clicks where it
 * finds a way to the card.
 */
export function CardButton(props: CardButtonProps) {
  return (
    <button
      type="button"
      class={props.look ?? 'quiet'}
      data-testid={props.testId}
      aria-label={props.name}
      aria-expanded={props.expanded}
      aria-disabled={props.spent}
      onClick={(event) => {
        if (event.isTrusted) props.onPress();
      }}
    >
      {props.children}
    </button>
  );
}
