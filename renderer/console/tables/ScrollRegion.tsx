// A list or text that scrolls inside its pane; it takes the focus, so that the arrow keys alone can scroll it.
import type { ReactNode } from 'react';

type Props = { readonly label: string; readonly className: string; readonly children: ReactNode };

export const ScrollRegion = ({ label, className, children }: Props) => (
  // Without a place in the tab order what lies below the edge could not be reached by keyboard.
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className={className} tabIndex={0} role="region" aria-label={label} data-own-arrows>{children}</div>
);
