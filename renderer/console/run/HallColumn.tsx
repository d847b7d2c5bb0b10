// The right column: what the hall shows, what comes next, and the standings; cue first, then take.
import './hallColumn.css';
import { Button, SegmentedControl } from '@mantine/core';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import type { MouseEventHandler } from 'react';
import type { BoardMode } from '../../../shared/domain/model.ts';
import { boardModes, scenes } from '../../../shared/domain/model.ts';
import type { HallControlView } from '../../../shared/domain/views.ts';
import { runText } from '../../../shared/text/run.ts';
import { useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { HallThumb } from './HallThumb.tsx';
import { HallWindow } from './HallWindow.tsx';
import type { RunAction } from './runCommands.ts';
import { SceneIcon } from './SceneIcon.tsx';
import { StandingsList } from './StandingsList.tsx';

type Props = {
  readonly hall: HallControlView;
  readonly act: (action: RunAction) => void;
  /** Matters only where the window is too narrow for three columns. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMouseDown: MouseEventHandler;
};

export const HallColumn = ({ hall, act, isOpen, onToggle, onMouseDown }: Props) => {
  const text = useText(runText).hall;
  const send = useSend();
  return (
    <section className="run-hall" aria-labelledby="run-hall-heading" onMouseDown={onMouseDown}>
      <header className="run-hall-head">
        <h2 id="run-hall-heading">{text.heading}</h2>
        <strong className="run-live">{text.live}</strong>
        <button type="button" className="run-side-toggle" aria-expanded={isOpen} aria-label={text.toggle} onClick={onToggle}>
          <IconLayoutSidebarRight size={17} stroke={1.6} aria-hidden="true" /><kbd>H</kbd>
        </button>
      </header>
      <HallThumb />
      <div className="run-hall-rest">
        <HallWindow />
        <div className="run-cues" role="group" aria-label={text.cue}>
          {scenes.map((scene) => (
            <button type="button" key={scene} className={`run-cue${scene === 'timerBoard' ? ' is-wide' : ''}`} aria-pressed={hall.cued === scene}
              aria-current={hall.shown === scene ? 'true' : undefined}
              onClick={() => { if (hall.cued !== scene) void send({ type: 'cueScene', scene }); }}>
              <SceneIcon scene={scene} /><span>{text.scenes[scene]}</span>
              {hall.shown === scene ? <span className="visually-hidden">{text.live}</span> : null}
              {hall.cued === scene ? <span className={scene === 'timerBoard' ? 'run-cue-mark' : 'visually-hidden'}>{text.cued}</span> : null}
            </button>
          ))}
        </div>
        <Button className="run-take" fullWidth justify="space-between" rightSection={<kbd>Enter</kbd>} disabled={hall.cued === null} onClick={() => act('take')}>
          {hall.cued === null ? text.nothingCued : text.take}
        </Button>
        <div className="run-board-mode">
          <span id="run-board-mode">{text.board}</span>
          <SegmentedControl size="xs" aria-labelledby="run-board-mode" value={hall.boardMode} data={boardModes.map((mode) => ({ value: mode, label: text.modes[mode] }))}
            onChange={(mode) => void send({ type: 'chooseBoard', mode: mode as BoardMode })} />
        </div>
      </div>
      <StandingsList />
    </section>
  );
};
