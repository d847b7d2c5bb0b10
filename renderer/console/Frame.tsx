// Everything around the work in an open retreat: top bar, the bands that tell or ask, and the part or the page that is worked in.
import { Activity, useEffect, useRef, useState } from 'react';
import { consoleText } from '../../shared/text/console.ts';
import type { Theme } from '../../shared/machineTopics.ts';
import type { RetreatView } from '../../shared/domain/retreat/retreat.ts';
import { useView } from '../link/useView.ts';
import { helpPages } from '../../shared/text/help/shelf.ts';
import type { Aside } from './asides.ts';
import { asideAt } from './asides.ts';
import { ClockBehindBand } from './bands/ClockBehindBand.tsx';
import { DisconnectedBand } from './bands/DisconnectedBand.tsx';
import { OutageBand } from './bands/OutageBand.tsx';
import { PreferencesBand } from './bands/PreferencesBand.tsx';
import { ProjectorBand } from './bands/ProjectorBand.tsx';
import { NoticeBand } from './files/NoticeBand.tsx';
import { RehearsalStrip } from './rehearsal/RehearsalStrip.tsx';
import { useRehearsal } from './rehearsal/useRehearsal.ts';
import { ReadOnlyBand } from './files/ReadOnlyBand.tsx';
import { HallSounding } from './HallSounding.tsx';
import { AllKeysHintContext } from './keys/allKeysHint.ts';
import { KeepsEarlyKeys } from './keys/KeepsEarlyKeys.tsx';
import { FilesPage, HelpShelf, JournalScreen, KeysPage, partScreens, RehearsalPage, TemplatePage, VenuePage } from './laterScreens.ts';
import { NowStrip } from './NowStrip.tsx';
import { CommandPalette } from './palette/CommandPalette.tsx';
import type { Part } from './parts.ts';
import { TimerSpeech } from './timerSpeech/TimerSpeech.tsx';
import { TopBar } from './TopBar.tsx';
import { partOf, useGoal, useGoalAsked } from './goTo.ts';
import { hideUndo } from './undo/showUndo.ts';
import { useUndoKeys } from './undo/useUndoKeys.ts';
import { useFocusAfterBusy } from './useFocusAfterBusy.ts';
import { useKeys } from './keys/useKeys.ts';
import { useLeaveField } from './useLeaveField.ts';
import { useForgotten, useKept } from './useKept.ts';
import { useText } from './useLanguage.ts';
import { useViewOnly } from './useViewOnly.ts';
import { Loading } from './loading/Loading.tsx';

type Props = { readonly retreat: NonNullable<RetreatView>; readonly theme: Theme };

const PART = 'part';

export const Frame = ({ retreat, theme }: Props) => {
  const text = useText(consoleText);
  const timer = useView('timer');
  const isViewOnly = useViewOnly();
  const [chosen, setChosen] = useState<Part | null>(null);
  // A page that is drawn anew comes back to the same part; another retreat begins at its first.
  const [kept, keep] = useKept<Part>(PART);
  const [aside, openAside] = useState<Aside | null>(null);
  const [isFinding, setIsFinding] = useState(false);
  const work = useRef<HTMLElement>(null);
  const onPart = (next: Part): void => {
    openAside(null);
    setChosen(next);
    keep(next);
  };
  const onBack = (): void => openAside(null);
  // A window that comes back while time runs comes back to the time.
  const part = chosen ?? (timer === null || timer === undefined ? kept ?? 'prepare' : 'run');
  const setAside = (wanted: Aside): void => openAside(asideAt(wanted, part, aside));
  const { rehearsal } = retreat;
  const { leave } = useRehearsal(() => setAside('files'));
  // The same key leads to a rehearsal and out of it.
  const onAside = (next: Aside): void => (next === 'rehearsal' && rehearsal !== undefined ? leave() : setAside(next));
  useKeys({
    1: () => onPart('prepare'), 2: () => onPart('run'), 3: () => onPart('close'),
    journal: () => setAside('journal'), allKeys: () => setAside('keys'), 'ctrl+o': () => setAside('files'), F1: () => setAside('help'), 'ctrl+g': () => onAside('rehearsal'),
  });
  useGoalAsked((goal) => { if (goal.to !== 'aside') onPart(partOf(goal)); });
  useGoal('part', () => undefined);
  useGoal('aside', (goal) => setAside(goal.aside));
  useUndoKeys();
  useLeaveField();
  useFocusAfterBusy();
  useEffect(() => hideUndo, []);
  useForgotten(PART);
  if (timer === undefined) return <Loading />;
  return (
    <>
      <button type="button" className="skip-link" onClick={() => work.current?.focus()}>{text.skipToWork}</button>
      <TopBar retreat={retreat} theme={theme} part={part} aside={aside} onPart={onPart} onAside={onAside} onFind={() => setIsFinding(true)} />
      {rehearsal === undefined ? null : <RehearsalStrip of={rehearsal} onLeave={leave} />}
      <NowStrip zone={retreat.zone} />
      <HallSounding />
      <TimerSpeech timer={timer} />
      <DisconnectedBand />
      <ProjectorBand />
      <ReadOnlyBand />
      <NoticeBand />
      <PreferencesBand />
      {!isViewOnly && retreat.clockDoubt?.kind === 'outage' ? <OutageBand doubt={retreat.clockDoubt} /> : null}
      {!isViewOnly && retreat.clockDoubt?.kind === 'behind' ? <ClockBehindBand doubt={retreat.clockDoubt} zone={retreat.zone} /> : null}
      <main className="work" ref={work} tabIndex={-1}>
        <KeepsEarlyKeys place={aside ?? part}><AllKeysHintContext value={aside !== 'keys'}>
        {partScreens.map(([name, Screen]) => (
          // What is typed in one part is still there when it is come back to.
          <Activity key={name} mode={aside === null && name === part ? 'visible' : 'hidden'}><Screen /></Activity>
        ))}
        {aside === 'journal' ? <JournalScreen retreat={retreat} onBack={onBack} /> : null}
        {aside === 'files' ? <FilesPage retreat={retreat} onBack={onBack} onRehearsal={() => onAside('rehearsal')} /> : null}
        {aside === 'template' ? <TemplatePage retreat={retreat} onBack={onBack} /> : null}
        {aside === 'rehearsal' ? <RehearsalPage onBack={onBack} /> : null}
        {aside === 'venue' ? <VenuePage retreat={retreat} onBack={onBack} /> : null}
        {aside === 'keys' ? <KeysPage onBack={onBack} /> : null}
        {helpPages.filter((page) => aside === `help ${page}`).map((page) => (
          <HelpShelf key="help" page={page} onPage={(next) => setAside(`help ${next}`)} onKeys={() => setAside('keys')} onBack={onBack} />
        ))}
        </AllKeysHintContext></KeepsEarlyKeys>
      </main>
      <CommandPalette theme={theme} isRehearsal={rehearsal !== undefined} onAside={onAside} isOpen={isFinding} onOpen={setIsFinding} />
    </>
  );
};
