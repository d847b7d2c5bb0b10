// The affairs of the team that is looked at: its buttons, the form that is open, and what was noted so far.
import { Button } from '@mantine/core';
import type { RunView, SheetRow } from '../../../../shared/domain/scoring/run/runView.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import type { Affair } from './affairs.ts';
import type { ButtonKind } from './affairs.ts';
import { affairKey, affairsOf, clearsAtOnce } from './affairs.ts';
import { AffairForm } from './AffairForm.tsx';

type Props = { readonly run: RunView; readonly row: SheetRow; readonly place: string; readonly operator: string; readonly open: Affair | null; readonly onOpen: (affair: Affair | null) => void; readonly onClose: (affair: Affair, isHere: boolean) => void };

export const Affairs = ({ run, row, place, operator, open, onOpen, onClose }: Props) => {
  const text = useText(readBackText).affairs;
  const send = useSend();
  const own = open !== null && open.team === row.team && open.kind !== 'release' ? open : null;
  const onButton = (kind: ButtonKind): void => {
    if (kind === 'clear' && clearsAtOnce(run)) void send({ type: 'clearCell', run: run.run, team: row.team });
    else onOpen(own?.kind === kind ? null : { kind, team: row.team, judge: null });
  };
  return (
    <section className="read-back-affairs" aria-labelledby="read-back-affairs">
      <h4 id="read-back-affairs">{text.heading}</h4>
      <div className="read-back-buttons">
        {affairsOf(run, row).map((kind) => (
          <Button key={kind} size="compact-md" variant="default" aria-expanded={own?.kind === kind} onClick={() => onButton(kind)}>{text.buttons[kind]}</Button>
        ))}
        <p>{text.absentHint}</p>
      </div>
      {own === null ? null : <AffairForm key={affairKey(own)} run={run} row={row} affair={own} place={place} operator={operator} onClose={onClose} />}
    </section>
  );
};
