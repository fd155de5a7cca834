import type { ComponentChildren } from 'preact';

interface OptionsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One heading of the options, and what belongs to it. */
export function OptionsSection({ id, title, children }: OptionsSectionProps) {
  return (
    <section class="sheet tight options-section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
