// One matter of the pane: its name and what it is about at the left, what can be set at the right; it sets nothing itself.
import type { ReactNode } from 'react';
import { useId } from 'react';

type Props = { readonly heading: string; readonly lead: string; readonly children: ReactNode };

export const Section = ({ heading, lead, children }: Props) => {
  const id = useId();
  return (
    <section className="settings-part" aria-labelledby={id}>
      <div><h3 id={id}>{heading}</h3><p>{lead}</p></div>
      <div className="settings-fields">{children}</div>
    </section>
  );
};
