// The stations' times beside the phase's: started together, then led one by one or all at once, by mouse and by key; every rule of time is elsewhere.
import './stations.css';
import { Button } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { StationTimerView } from '../../../../shared/domain/timer/stationTimers.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import { stationsText } from '../../../../shared/text/run/stations.ts';
import type { StationTimerId } from '../../../../shared/units.ts';
import { minutes, seconds } from '../../../../shared/units.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { StationForm } from './StationForm.tsx';
import { StationRow } from './StationRow.tsx';
import { useSecondPress } from '../../fields/useSecondPress.ts';
import { KeySign } from '../../keys/KeySign.tsx';

const ROWS = '.station-row';

export const StationPanel = ({ timers }: { readonly timers: readonly StationTimerView[] }) => {
  const text = useText(stationsText);
  const { timer: timerText } = useText(runText);
  const language = useLanguage();
  const send = useSend();
  const list = useRef<HTMLUListElement>(null);
  const [wanted, setWanted] = useState<StationTimerId | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [draft, setDraft] = useState({ name: text.usualName, count: '8', length: '25:00' });
  const { waiting, press } = useSecondPress<'finish'>();

  const station = timers.some(({ id }) => id === wanted) ? wanted : null;
  const about = station === null ? timers : timers.filter(({ id }) => id === station);
  const isRunning = about.some(({ going }) => going.kind === 'running');
  const give = (command: Command): void => void send(command);
  // A second press before the first is drawn asks for what is done already.
  const pauseOrResume = (): void => void send({ type: isRunning ? 'pauseStationTimer' : 'resumeStationTimer', station }, ['timerNotRunning', 'timerNotPaused']);
  const more = (): void => give({ type: 'adjustStationTimer', station, by: minutes(1) });
  const less = (): void => give({ type: 'adjustStationTimer', station, by: seconds(-30) });
  const finish = (): void => press('finish', () => give({ type: 'finishStationTimer', station }));

  const rows = (): readonly HTMLElement[] => [...list.current?.querySelectorAll<HTMLElement>(ROWS) ?? []];
  const choose = (id: StationTimerId | null, row: number): void => {
    setWanted(id);
    rows()[row]?.focus();
  };
  const walk = (by: 1 | -1): void => {
    const next = Math.min(timers.length, Math.max(0, timers.findIndex(({ id }) => id === station) + 1 + by));
    choose(timers[next - 1]?.id ?? null, next);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ' ': pauseOrResume, '+': more, '=': more, '-': less, Delete: finish, ArrowDown: () => walk(1), ArrowRight: () => walk(1), ArrowUp: () => walk(-1), ArrowLeft: () => walk(-1),
    Escape: () => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); },
  };
  const onKey = (event: KeyboardEvent): void => {
    const action = event.altKey || event.ctrlKey || event.metaKey || event.repeat ? undefined : keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  useKeys({ stations: () => { if (timers.length === 0) setAdding(true); else choose(station, timers.findIndex(({ id }) => id === station) + 1); } });

  return (
    <section className="stations-panel" aria-labelledby="stations-heading">
      <header>
        <h3 id="stations-heading">{text.heading} <KeySign of="stations" /></h3>
        <Button variant="default" size="compact-xs" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>{isAdding ? text.close : text.add}</Button>
      </header>
      {isAdding ? <StationForm draft={draft} onDraft={setDraft} present={timers.map(({ name }) => name)} onDone={() => setAdding(false)} /> : null}
      {timers.length === 0 ? null : (
        <>
          <div className="station-actions" role="group" aria-label={station === null ? text.forAll : text.forOne(about[0]?.name ?? '')}>
            <Button variant="default" size="xs" onClick={pauseOrResume}>{isRunning ? timerText.pause : timerText.resume}</Button>
            <Button variant="default" size="xs" onClick={finish}>{waiting === 'finish' ? text.really : text.finish}</Button>
            <Button variant="default" size="xs" onClick={more}>{timerText.minuteMore}</Button>
            <Button variant="default" size="xs" onClick={less}>{timerText.halfMinuteLess}</Button>
          </div>
          <ul ref={list} className="station-list" data-own-arrows onKeyDown={onKey}>
            <li>
              <button type="button" className="station-row is-all" aria-pressed={station === null} onClick={() => choose(null, 0)}>
                {text.all(formatCount(timers.length, language))}
              </button>
            </li>
            {timers.map((timer, i) => <StationRow key={timer.id} timer={timer} isChosen={timer.id === station} onChoose={() => choose(timer.id, i + 1)} />)}
          </ul>
          <p className="station-keys">{text.keys}</p>
        </>
      )}
    </section>
  );
};
