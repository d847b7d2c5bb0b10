// The hall over the whole console, for a laptop whose one screen is the audience's; its keys go on working, and one key lays a small panel over it.
import './oneScreen.css';
import { Button } from '@mantine/core';
import { Suspense, useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { TimerView } from '../../../../shared/domain/timer/phaseTimer.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { keysText } from '../../../../shared/text/keys.ts';
import { runText } from '../../../../shared/text/run.ts';
import { screensText } from '../../../../shared/text/screens.ts';
import { useLink } from '../../../link/useLink.ts';
import { useView } from '../../../link/useView.ts';
import type { FootKey } from '../../keys/footKeys.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { WallContext } from '../../wall.ts';
import { FrozenTag } from '../freeze/FrozenTag.tsx';
import { Digits } from '../timer/Digits.tsx';
import { useCountdown } from '../timer/useCountdown.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type PanelProps = { readonly timer: TimerView | null; readonly hall: HallControlView; readonly hints: readonly FootKey[]; readonly onLeave: () => void };

const PanelTimer = ({ timer }: { readonly timer: TimerView }) => {
  const language = useLanguage();
  const { text, tone } = useCountdown(timer);
  return <p className="one-time"><span>{timer.phase[language]}</span><Digits text={text} isOver={tone === 'overtime'} /></p>;
};

/** The audience reads along: it says what is on and what comes, and never a total. */
const Panel = ({ timer, hall, hints, onLeave }: PanelProps) => {
  const text = useText(screensText).oneScreen;
  const { scenes } = useText(runText).hall;
  const { does } = useText(keysText);
  return (
    <aside className="one-panel" aria-label={text.panel}>
      <header><strong>{text.panel}</strong><span><KeySign of="oneScreen" /> {text.close}</span></header>
      {timer === null ? <p className="one-time">{text.noTimer}</p> : <PanelTimer timer={timer} />}
      <dl>
        <dt>{text.live}</dt><dd>{scenes[hall.shown]}</dd>
        <dt>{text.cued}</dt><dd>{hall.cued === null ? text.nothingCued : scenes[hall.cued]}</dd>
      </dl>
      <FrozenTag />
      <ul>{hints.flatMap((hint) => ('actions' in hint ? hint.actions.map((action) => <li key={action}><KeySign of={action} /> {does[action]}</li>)
        : <li key={hint.does}>{'action' in hint ? <KeySign of={hint.action} /> : <kbd>{hint.keys}</kbd>} {hint.does}</li>))}</ul>
      <Button fullWidth variant="default" justify="space-between" rightSection={<kbd>Esc</kbd>} onClick={onLeave}>{text.back}</Button>
    </aside>
  );
};

export const OneScreen = ({ hasPanel, ...panel }: PanelProps & { readonly hasPanel: boolean }) => {
  const link = useLink();
  const language = useLanguage();
  const view = useView('hall');
  const preferences = useView('preferences');
  const now = useMemo(() => () => link.now(), [link]);
  useKeys({ Escape: panel.onLeave });
  if (view === undefined || preferences === undefined) return null;
  return createPortal(
    <div className="one-screen" data-hall-theme={preferences.hallTheme}>
      <Suspense><WallContext.Consumer>{(Wall) => (Wall === null ? null : <Wall view={view} language={language} now={now} />)}</WallContext.Consumer></Suspense>
      {hasPanel ? <div className="one-console"><Panel {...panel} /></div> : null}
    </div>,
    document.body,
  );
};
