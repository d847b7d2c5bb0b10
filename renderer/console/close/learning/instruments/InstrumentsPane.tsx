// The pane of instruments: which there are with how many answers, the printing of forms beside them, and the editor in their place.
import { useState } from 'react';
import type { InstrumentId } from '../../../../../shared/units.ts';
import { useView } from '../../../../link/useView.ts';
import { letGo, useKept } from '../../../useKept.ts';
import { InstrumentEditor } from './editor/InstrumentEditor.tsx';
import { InstrumentDesk } from './InstrumentDesk.tsx';
import { Loading } from '../../../loading/Loading.tsx';
import './instruments.css';

export const InstrumentsPane = () => {
  const instruments = useView('instruments');
  const roster = useView('roster');
  const frameworks = useView('frameworks');
  const [chosen, setChosen] = useState<InstrumentId | null>(null);
  // Kept, so that what is typed is found again where it was typed.
  const [editing, setEditing] = useKept<InstrumentId | 'new'>('instrument being changed');
  if (instruments === undefined || roster === undefined || frameworks === undefined) return <Loading />;
  const edited = instruments.find(({ id }) => id === editing) ?? null;
  if (editing === 'new' || edited !== null) {
    return <InstrumentEditor key={editing} instrument={edited} frameworks={frameworks} onClose={() => setEditing(letGo(editing))} />;
  }
  return (
    <InstrumentDesk
      instruments={instruments} people={roster.length} chosen={instruments.find(({ id }) => id === chosen) ?? instruments[0] ?? null}
      onChoose={setChosen} onEdit={setEditing}
    />
  );
};
