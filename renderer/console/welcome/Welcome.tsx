// What is seen while no retreat is open: three doors, and behind two of them a form and a list.
import './welcome.css';
import { useState } from 'react';
import type { OpenChoice, OpenQuestion, Theme } from '../../../shared/contract.ts';
import { consoleText } from '../../../shared/text/console.ts';
import type { FileHandle } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { DisconnectedBand } from '../bands/DisconnectedBand.tsx';
import { Brand } from '../Brand.tsx';
import { BusyLine } from '../BusyLine.tsx';
import { laptopZone } from '../laptopZone.ts';
import { PreferenceSwitches } from '../PreferenceSwitches.tsx';
import type { RetreatDraft } from '../retreatDraft.ts';
import { emptyDraft } from '../retreatDraft.ts';
import { showNotice } from '../toasts.ts';
import { useCall } from '../useCall.ts';
import { useKeys } from '../useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { AskBeforeOpening } from './AskBeforeOpening.tsx';
import { Doors } from './Doors.tsx';
import { NewRetreat } from './NewRetreat.tsx';
import { OpenRetreat } from './OpenRetreat.tsx';
import { noticeText } from './openWords.ts';

export type WelcomePage = 'doors' | 'new' | 'open';

export const Welcome = ({ theme }: { readonly theme: Theme }) => {
  const text = useText(consoleText);
  const language = useLanguage();
  const recent = useView('files')?.recent ?? [];
  const call = useCall();
  const [page, setPage] = useState<WelcomePage>('doors');
  const [busy, setBusy] = useState<'creating' | 'opening' | null>(null);
  // Both outlive the form, so that a look at the doors loses nothing typed.
  const [draft, setDraft] = useState<RetreatDraft>(() => emptyDraft(laptopZone()));
  const [operator, setOperator] = useState('');
  const [asked, setAsked] = useState<{ readonly file: FileHandle; readonly question: OpenQuestion } | null>(null);

  const during = async (what: 'creating' | 'opening', work: () => Promise<unknown>): Promise<void> => {
    if (busy !== null) return;
    setBusy(what);
    await work();
    setBusy(null);
  };
  const onDemo = (): void => void during('opening', () => call('openDemo', {}));
  const onOpen = (file: FileHandle, choice?: OpenChoice): void => void during('opening', async () => {
    const answer = await call('openRetreat', { file, ...(choice === undefined ? {} : { choice }) });
    setAsked(answer.ok && !answer.value.opened ? { file, question: answer.value.question } : null);
    if (answer.ok && answer.value.opened && answer.value.notice !== null) showNotice(noticeText(answer.value.notice, language), language);
  });
  const onPage = (next: WelcomePage): void => {
    setAsked(null);
    setPage(next);
  };
  useKeys({ 'ctrl+n': () => onPage('new'), 'ctrl+o': () => onPage('open'), 'ctrl+d': onDemo });

  return (
    <>
      <header className="top-bar">
        <div className="top-left"><Brand /></div>
        <div className="top-right"><PreferenceSwitches theme={theme} inWords /></div>
      </header>
      <DisconnectedBand />
      <BusyLine isBusy={busy !== null} label={busy === null ? '' : text.welcome[busy]} />
      {asked !== null ? <AskBeforeOpening question={asked.question} onChoice={(choice) => onOpen(asked.file, choice)} onBack={() => setAsked(null)} />
        : page === 'doors' ? <Doors recent={recent} onPage={onPage} onDemo={onDemo} onOpen={onOpen} />
          : page === 'open' ? <OpenRetreat recent={recent} onOpen={onOpen} onPage={onPage} onDemo={onDemo} />
            : (
              <NewRetreat
                draft={draft} operator={operator} isBusy={busy !== null} onDraft={setDraft} onOperator={setOperator} onBack={() => onPage('doors')}
                onCreate={(fields, name) => void during('creating', () => call('createRetreat', { fields, operator: name }))}
              />
            )}
    </>
  );
};
