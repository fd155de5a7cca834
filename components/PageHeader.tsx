import type { ComponentChildren } from 'preact';
import { useLabels } from './labels-context.ts';
import { Logo } from './Logo.tsx';

interface PageHeaderProps {
  /** Links to other pages of ours. */
  readonly children?: ComponentChildren;
}

/** The name of the house, on every page of ours. */
export function PageHeader({ children }: PageHeaderProps) {
  const { t } = useLabels();
  return (
    <header class="masthead">
      <Logo />
      <span class="masthead-name">{t('app.name')}</span>
      {children && <nav class="masthead-end">{children}</nav>}
    </header>
  );
}
