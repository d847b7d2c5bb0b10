// The desk of "Jalankan": what is worked on at the left, the hall at the right, and the single keys that work while no field has the focus.
import type { ReactNode } from 'react';
import { memo, useCallback, useState } from 'react';
import type { TimerView } from '../../../shared/domain/timer/phaseTimer.ts';
import type { AtZero } from '../../../shared/domain/timer/phaseSchemas.ts';
import type { HallControlView } from '../../../shared/domain/hall/hallControl.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { runText } from '../../../shared/text/run.ts';
import { rotationBarText } from '../../../shared/text/run/rotation.ts';
import type { Language, RunId } from '../../../shared/units.ts';
import { languages } from '../../../shared/units.ts';
import type { FootKey } from '../keys/footKeys.ts';
import { Foot } from '../Foot.tsx';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { useCall } from '../useCall.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { freezeText } from '../../../shared/text/run/freeze.ts';
import { useFreezing } from './freeze/useFreezing.ts';
import { HallColumn } from './hall/HallColumn.tsx';
import { keepFocus } from '../keepFocus.ts';
import { keyHints } from './keyHints.ts';
import { OneScreen } from './hall/OneScreen.tsx';
import type { PaneKeys } from './paneKeys.ts';
import { CoveredContext, PaneKeysContext } from './paneKeys.ts';
import { RotationBar } from './rotation/RotationBar.tsx';
import { roundCommand } from './rotation/roundCommand.ts';
import { timersToFinish, timersToStart } from '../../../shared/domain/rotation/roundTimers.ts';
import type { RunAction } from './runCommands.ts';
import { PRESSED_TOO_SOON, SECOND_PRESS, runActions, runCommands, unsaidAt } from './runCommands.ts';
import { useSecondPress } from '../fields/useSecondPress.ts';
import { useOneScreen } from './hall/useOneScreen.ts';

type Props = {
  /** The run whose time the keys start; null: none can be run yet. */
  readonly run: RunId | null;
  readonly timer: TimerView | null;
  readonly atZero: AtZero;
  readonly hall: HallControlView;
  /** `waiting`: the action that asks for its second press. */
  readonly children: (act: (action: RunAction) => void, waiting: RunAction | null) => ReactNode;
};

// What is worked on tells which keys it has, and the standings come with every score: neither draws the hall's column anew.
const Hall = memo(HallColumn);

export const RunDesk = ({ run, timer, atZero, hall, children }: Props) => {
  const text = useText(runText);
  const send = useSend();
  const call = useCall();
  const language = useLanguage();
  const isViewOnly = useViewOnly();
  const link = useLink();
  const oneScreen = useOneScreen();
  const { waiting, press } = useSecondPress<RunAction>();
  const [isSideOpen, setIsSideOpen] = useState(false);
  const [pane, setPane] = useState<PaneKeys | null>(null);
  const onToggle = useCallback((): void => setIsSideOpen((before) => !before), []);
  const onOpen = useCallback((): void => setIsSideOpen(true), []);
  const act = useCallback((action: RunAction): void => {
    const command = runCommands(run, timer, atZero, hall, link.now())[action];
    if (command === null) return;
    if (SECOND_PRESS.includes(action)) press(action, () => void send(command, unsaidAt(action)));
    else void send(command, unsaidAt(action));
  }, [run, timer, atZero, hall, link, press, send]);
  const rotation = useView('rotation') ?? null;
  const rotationKeys = useText(rotationBarText);
  const round = roundCommand(rotation);
  const stationTimers = useView('stationTimers') ?? [];
  const onRound = async (): Promise<void> => {
    if (round === null || rotation === null || !(await send(round, PRESSED_TOO_SOON)).ok) return;
    const nameIn = (each: Language): string => rotationBarText[each].round(formatCount(rotation.finished + 1, each));
    const theirs = round.type === 'startRound' ? [timersToStart(rotation, nameIn(language))] : timersToFinish(rotation, languages.map(nameIn), stationTimers);
    for (const command of theirs) await send(command);
  };
  const muted = useView('preferences')?.muted ?? false;
  const isCovered = oneScreen.state !== 'off';
  const freezing = useFreezing(isCovered, onOpen);
  const freezeKeys = useText(freezeText).foot;
  useKeys({
    ...Object.fromEntries(runActions(hall).map((action) => [action, () => act(action)])), round: () => void onRound(),
    mute: () => void call('setPreferences', { muted: !muted }), side: onToggle, oneScreen: oneScreen.onKey, freeze: freezing.onKey,
  });
  const { keys } = text;
  const roundHint: readonly FootKey[] = round === null ? [] : [{ action: 'round', does: rotationKeys[round.type === 'startRound' ? 'startKey' : 'finishKey'] }];
  const freezeHint: readonly FootKey[] = hall.lacks.board === undefined && !(isCovered && freezing.isFrozen) ? [{ action: 'freeze', does: freezing.isFrozen ? freezeKeys.lift : freezeKeys.freeze }] : [];
  const hints = isViewOnly ? [] : [...keyHints(keys, run !== null, hall, muted, freezeHint), ...roundHint];
  const paneHasEnter = pane?.hasEnter === true && !isCovered;
  const rest = pane?.isTyping === true ? [] : hints.filter((hint) => !paneHasEnter || !('action' in hint) || hint.action !== 'take');
  return (
    <>
      {rotation === null ? null : <RotationBar rotation={rotation} onRound={() => void onRound()} />}
      <div className={`run-desk${isSideOpen ? ' has-side' : ''}${run === null ? ' is-waiting' : ''}`}>
        <PaneKeysContext value={setPane}><CoveredContext value={isCovered}>{children(act, waiting)}</CoveredContext></PaneKeysContext>
        <Hall hall={hall} act={act} freezing={freezing} hasEnter={!paneHasEnter} oneScreen={oneScreen} isOpen={isSideOpen} onToggle={onToggle} onMouseDown={keepFocus} />
      </div>
      {!isCovered ? null : <OneScreen timer={timer} hall={hall} hints={hints} hasPanel={oneScreen.state === 'panel'} onLeave={oneScreen.leave} />}
      <Foot keys={[...(pane === null ? [] : pane.isTyping === true ? pane.keys.map((key) => ({ ...key, inField: true })) : pane.keys), ...rest, ...(run === null ? [{ keys: '1', does: text.toPrepare }] : [])]} />
    </>
  );
};
