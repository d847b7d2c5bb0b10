// The frame of one step's pane: heading, main actions, the work itself and the foot bar.
import type { ReactNode } from 'react';
import { consoleText } from '../../../shared/text/console.ts';
import type { FootKey } from '../Foot.tsx';
import { Foot } from '../Foot.tsx';
import { useText } from '../useLanguage.ts';

type Props = {
  readonly title: string;
  readonly lead: ReactNode;
  readonly actions?: ReactNode;
  readonly keys: readonly FootKey[];
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

export const Pane = ({ title, lead, actions, keys, note, children }: Props) => {
  const text = useText(consoleText);
  return (
    <section className="pane" aria-label={title}>
      <div className="pane-head">
        <div>
          <h1>{title}</h1>
          <p className="pane-lead">{lead}</p>
        </div>
        {actions === undefined ? null : <div className="pane-actions">{actions}</div>}
      </div>
      {children}
      <Foot
        keys={[...keys, { keys: '↑ ↓', does: text.footSteps }, { keys: '1 2 3', does: text.footParts }, { keys: 'O', does: text.footOperator }]}
        note={note}
      />
    </section>
  );
};
