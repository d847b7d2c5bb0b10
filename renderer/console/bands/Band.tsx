// A calm band across the window: what happened, what is safe, what can be done; it never covers the work.
import type { ReactNode } from 'react';

type Props = {
  readonly tone: 'soft' | 'warn' | 'danger';
  readonly icon: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
};

export const Band = ({ tone, icon, title, children, actions }: Props) => (
  <section className={`band band-${tone}`} role="status" aria-label={title}>
    <span className="band-icon" aria-hidden="true">{icon}</span>
    <div className="band-words">
      <strong>{title}</strong>
      <span>{children}</span>
    </div>
    {actions === undefined ? null : <div className="band-actions">{actions}</div>}
  </section>
);
