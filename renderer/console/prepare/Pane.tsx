// The frame of one step's pane: heading, main actions, the work itself and the foot bar.
import type { ReactNode } from 'react';
import { consoleText } from '../../../shared/text/console.ts';
import { Editable } from '../Editable.tsx';
import type { FootKey } from '../keys/footKeys.ts';
import { Foot } from '../Foot.tsx';
import { useText } from '../useLanguage.ts';
import { useViewOnly } from '../useViewOnly.ts';

type Props = {
  readonly title: string;
  readonly lead: ReactNode;
  /** Chooses what is seen of it. */
  readonly views?: ReactNode;
  readonly actions?: ReactNode;
  readonly keys: readonly FootKey[];
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

export const Pane = ({ title, lead, views, actions, keys, note, children }: Props) => {
  const text = useText(consoleText);
  const isViewOnly = useViewOnly();
  return (
    <section className="pane" aria-label={title}>
      <div className="pane-head">
        <div>
          <h1>{title}</h1>
          <p className="pane-lead">{lead}</p>
        </div>
        {actions === undefined && views === undefined ? null : <div className="pane-actions">{views}<Editable>{actions}</Editable></div>}
      </div>
      {children}
      <Foot
        keys={[...(isViewOnly ? [] : keys), { keys: '↑ ↓', does: text.footSteps }, { keys: '1 2 3', does: text.footParts }, ...(isViewOnly ? [] : [{ action: 'operator', does: text.footOperator }] as const)]}
        note={note}
      />
    </section>
  );
};
