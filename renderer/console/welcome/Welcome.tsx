// What is seen while no retreat is open: three doors, and behind two of them a form and a list.
import './welcome.css';
import { useState } from 'react';
import type { Theme } from '../../../shared/contract.ts';
import { consoleText } from '../../../shared/text/console.ts';
import type { FileHandle } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { Brand } from '../Brand.tsx';
import { BusyLine } from '../BusyLine.tsx';
import { laptopZone } from '../laptopZone.ts';
import { PreferenceSwitches } from '../PreferenceSwitches.tsx';
import type { RetreatDraft } from '../retreatDraft.ts';
import { emptyDraft } from '../retreatDraft.ts';
import { useCall } from '../useCall.ts';
import { useKeys } from '../useKeys.ts';
import { useText } from '../useLanguage.ts';
import { Doors } from './Doors.tsx';
import { NewRetreat } from './NewRetreat.tsx';
import { OpenRetreat } from './OpenRetreat.tsx';

export type WelcomePage = 'doors' | 'new' | 'open';

export const Welcome = ({ theme }: { readonly theme: Theme }) => {
  const text = useText(consoleText);
  const recent = useView('files')?.recent ?? [];
  const call = useCall();
  const [page, setPage] = useState<WelcomePage>('doors');
  const [busy, setBusy] = useState<'creating' | 'opening' | null>(null);
  // Both outlive the form, so that a look at the doors loses nothing typed.
  const [draft, setDraft] = useState<RetreatDraft>(() => emptyDraft(laptopZone()));
  const [operator, setOperator] = useState('');

  const during = async (what: 'creating' | 'opening', work: () => Promise<unknown>): Promise<void> => {
    if (busy !== null) return;
    setBusy(what);
    await work();
    setBusy(null);
  };
  const onDemo = (): void => void during('opening', () => call('openDemo', {}));
  const onOpen = (file: FileHandle): void => void during('opening', () => call('openRetreat', { file }));
  const onBack = (): void => setPage('doors');
  useKeys({ 'ctrl+n': () => setPage('new'), 'ctrl+o': () => setPage('open'), 'ctrl+d': onDemo });

  return (
    <>
      <header className="top-bar">
        <div className="top-left"><Brand /></div>
        <div className="top-right"><PreferenceSwitches theme={theme} inWords /></div>
      </header>
      <BusyLine isBusy={busy !== null} label={busy === null ? '' : text.welcome[busy]} />
      {page === 'doors' ? <Doors recent={recent} onPage={setPage} onDemo={onDemo} onOpen={onOpen} /> : null}
      {page === 'open' ? <OpenRetreat recent={recent} onOpen={onOpen} onPage={setPage} onDemo={onDemo} /> : null}
      {page === 'new' ? (
        <NewRetreat
          draft={draft} operator={operator} isBusy={busy !== null} onDraft={setDraft} onOperator={setOperator} onBack={onBack}
          onCreate={(fields, name) => void during('creating', () => call('createRetreat', { fields, operator: name }))}
        />
      ) : null}
    </>
  );
};
