// What is seen while no retreat is open: three doors, and behind two of them a form and the files there are.
import './welcome.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Theme } from '../../../shared/machineTopics.ts';
import type { RetreatFields } from '../../../shared/domain/retreat/schemas.ts';
import { consoleText } from '../../../shared/text/console.ts';
import type { HelpPage } from '../../../shared/text/help/shelf.ts';
import { DisconnectedBand } from '../bands/DisconnectedBand.tsx';
import { PreferencesBand } from '../bands/PreferencesBand.tsx';
import { Brand } from '../Brand.tsx';
import { BusyLine } from '../BusyLine.tsx';
import { AskBeforeOpening } from '../files/AskBeforeOpening.tsx';
import { OpenScreen } from '../files/OpenScreen.tsx';
import { useOpening } from '../files/useOpening.ts';
import { goTo } from '../goTo.ts';
import { laptopZone } from '../laptopZone.ts';
import { HelpShelf, KeysPage } from '../laterScreens.ts';
import { PreferenceSwitches } from '../PreferenceSwitches.tsx';
import type { RetreatDraft } from '../retreatDraft.ts';
import { emptyDraft } from '../retreatDraft.ts';
import { useCall } from '../useCall.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { Doors } from './Doors.tsx';
import { NewRetreat } from './NewRetreat.tsx';
import type { Beginning } from './template.ts';
import { templateOf, withLastDay } from './template.ts';

type WelcomePage = 'doors' | 'new' | 'open';
/** What is read meanwhile; the page it was asked on waits behind it. */
type Reading = { readonly help: HelpPage } | 'keys';
/** Which help is wanted most where one is. */
const HELP_ON: Readonly<Record<WelcomePage, HelpPage>> = { doors: 'prepare', new: 'prepare', open: 'backup' };

export const Welcome = ({ theme }: { readonly theme: Theme }) => {
  const text = useText(consoleText);
  const language = useLanguage();
  const call = useCall();
  const [page, setPage] = useState<WelcomePage>('doors');
  const [busy, setBusy] = useState<'creating' | 'opening' | null>(null);
  // Both outlive the form, so that a look at the doors loses nothing typed.
  const [draft, setDraft] = useState<RetreatDraft>(() => emptyDraft(laptopZone()));
  const [operator, setOperator] = useState('');
  const [beginning, setBeginning] = useState<Beginning>('threeDays');
  const [isLastDayChosen, setLastDayChosen] = useState(false);
  const [reading, setReading] = useState<Reading | null>(null);
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
    setReading(null);
    setPage(next);
  };
  const onDraft = (next: RetreatDraft): void => {
    const isChosen = isLastDayChosen || next.endsOn !== draft.endsOn;
    setLastDayChosen(isChosen && next.endsOn !== '');
    setDraft(withLastDay(next, beginning, isChosen));
  };
  const onBeginning = (next: Beginning): void => {
    setBeginning(next);
    setDraft(withLastDay(draft, next, isLastDayChosen));
  };
  const onCreate = async (fields: RetreatFields, name: string): Promise<void> => {
    const template = templateOf(beginning, language);
    const { ok } = await call('createRetreat', { fields, operator: name, ...(template === null ? {} : { template }) });
    // As the form said: the list of participants is next.
    if (ok) goTo({ to: 'step', step: 'people' });
  };
  useKeys({
    'ctrl+n': () => onPage('new'), 'ctrl+o': () => onPage('open'), 'ctrl+d': onDemo,
    F1: () => setReading((now) => now ?? { help: HELP_ON[page] }), allKeys: () => setReading('keys'),
  });

  return (
    <>
      <header className="top-bar">
        <div className="top-left"><Brand /></div>
        <div className="top-right"><PreferenceSwitches theme={theme} /></div>
      </header>
      <DisconnectedBand />
      <PreferencesBand />
      <BusyLine isBusy={busy !== null || opening.isBusy} label={text.welcome[busy ?? 'opening']} />
      {reading !== null ? (
        <main className="work">
          {reading === 'keys' ? <KeysPage onBack={() => setReading(null)} />
            : <HelpShelf page={reading.help} onPage={(help) => setReading({ help })} onKeys={() => setReading('keys')} onBack={() => setReading(null)} />}
        </main>
      ) : asked !== null ? (
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
                draft={draft} operator={operator} beginning={beginning} isBusy={busy !== null} onDraft={onDraft} onOperator={setOperator} onBeginning={onBeginning}
                onBack={() => onPage('doors')} onCreate={(fields, name) => void during('creating', () => onCreate(fields, name))}
              />
            )}
    </>
  );
};
