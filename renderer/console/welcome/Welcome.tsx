// What is seen while no retreat is open: three doors, and behind two of them a form and the files there are.
import './welcome.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Theme } from '../../../shared/contract.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { DisconnectedBand } from '../bands/DisconnectedBand.tsx';
import { Brand } from '../Brand.tsx';
import { BusyLine } from '../BusyLine.tsx';
import { AskBeforeOpening } from '../files/AskBeforeOpening.tsx';
import { OpenScreen } from '../files/OpenScreen.tsx';
import { useOpening } from '../files/useOpening.ts';
import { laptopZone } from '../laptopZone.ts';
import { PreferenceSwitches } from '../PreferenceSwitches.tsx';
import type { RetreatDraft } from '../retreatDraft.ts';
import { emptyDraft } from '../retreatDraft.ts';
import { useCall } from '../useCall.ts';
import { useKeys } from '../useKeys.ts';
import { useText } from '../useLanguage.ts';
import { Doors } from './Doors.tsx';
import { NewRetreat } from './NewRetreat.tsx';

type WelcomePage = 'doors' | 'new' | 'open';

export const Welcome = ({ theme }: { readonly theme: Theme }) => {
  const text = useText(consoleText);
  const call = useCall();
  const [page, setPage] = useState<WelcomePage>('doors');
  const [busy, setBusy] = useState<'creating' | 'opening' | null>(null);
  // Both outlive the form, so that a look at the doors loses nothing typed.
  const [draft, setDraft] = useState<RetreatDraft>(() => emptyDraft(laptopZone()));
  const [operator, setOperator] = useState('');
  const opening = useOpening(false);
  const { asked } = opening;

  const during = async (what: 'creating' | 'opening', work: () => Promise<unknown>): Promise<void> => {
    if (busy !== null) return;
    setBusy(what);
    await work();
    setBusy(null);
  };
  const onDemo = (): void => void during('opening', () => call('openDemo', {}));
  const onPage = (next: WelcomePage): void => {
    opening.back();
    setPage(next);
  };
  useKeys({ 'ctrl+n': () => onPage('new'), 'ctrl+o': () => onPage('open'), 'ctrl+d': onDemo });

  return (
    <>
      <header className="top-bar">
        <div className="top-left"><Brand /></div>
        <div className="top-right"><PreferenceSwitches theme={theme} /></div>
      </header>
      <DisconnectedBand />
      <BusyLine isBusy={busy !== null || opening.isBusy} label={text.welcome[busy ?? 'opening']} />
      {asked !== null ? (
        <main className="work"><AskBeforeOpening question={asked.question} isBusy={opening.isBusy} onChoice={(choice) => opening.open(asked.file, choice)} onBack={opening.back} /></main>
      )
        : page === 'doors' ? <Doors onPage={onPage} onDemo={onDemo} onOpen={opening.open} />
          : page === 'open' ? (
            <main className="work">
              <OpenScreen
                opening={opening} openNow={null} onBack={() => onPage('doors')}
                otherWays={<>
                  <Button onClick={() => onPage('new')}>{text.welcome.newDoor.title}</Button>
                  <Button variant="default" onClick={onDemo}>{text.welcome.demoDoor.title}</Button>
                </>}
              />
            </main>
          )
            : (
              <NewRetreat
                draft={draft} operator={operator} isBusy={busy !== null} onDraft={setDraft} onOperator={setOperator} onBack={() => onPage('doors')}
                onCreate={(fields, name) => void during('creating', () => call('createRetreat', { fields, operator: name }))}
              />
            )}
    </>
  );
};
