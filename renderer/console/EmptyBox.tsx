// An empty state: a dashed box with one sentence and the ways out of it.
import type { ReactNode } from 'react';

type Props = { readonly title: string; readonly sentence: string; readonly children?: ReactNode };

export const EmptyBox = ({ title, sentence, children }: Props) => (
  <div className="empty-box">
    <h2>{title}</h2>
    <p>{sentence}</p>
    {children === undefined ? null : <div className="empty-ways">{children}</div>}
  </div>
);
