// The right column: what the hall shows, what comes next, and the standings; cue first, then take.
import './hallColumn.css';
import { IconLayoutSidebarRight } from '@tabler/icons-react';
import type { MouseEventHandler } from 'react';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { Editable } from '../../Editable.tsx';
import { runText } from '../../../../shared/text/run.ts';
import { useView } from '../../../link/useView.ts';
import { useText } from '../../useLanguage.ts';
import { FreezeStrip } from '../freeze/FreezeStrip.tsx';
import { FreezeTool } from '../freeze/FreezeTool.tsx';
import type { Freezing } from '../freeze/useFreezing.ts';
import { HallClose } from './HallClose.tsx';
import { HallCues } from './HallCues.tsx';
import { HallLive } from './HallLive.tsx';
import { HallNext } from './HallNext.tsx';
import { HallShow } from './HallShow.tsx';
import { HallSound } from './HallSound.tsx';
import { HallTarget } from './HallTarget.tsx';
import { HallTheme } from './HallTheme.tsx';
import { HallWindow } from './HallWindow.tsx';
import { LiveTag } from './LiveTag.tsx';
import type { RunAction } from '../runCommands.ts';
import { StandingsList } from './StandingsList.tsx';
import { useBoardModes } from './useBoardModes.ts';
import type { OneScreen } from './useOneScreen.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = {
  readonly hall: HallControlView;
  readonly act: (action: RunAction) => void;
  readonly oneScreen: OneScreen;
  readonly freezing: Freezing;
  /** Whether the key of the take is the hall's now; an open pane may have it. */
  readonly hasEnter: boolean;
  /** Matters only where the window is too narrow for three columns. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMouseDown: MouseEventHandler;
};

export const HallColumn = ({ hall, act, oneScreen, freezing, hasEnter, isOpen, onToggle, onMouseDown }: Props) => {
  const text = useText(runText).hall;
  const windows = useView('screens')?.hallWindows;
  const { offered, choose } = useBoardModes(hall);
  return (
    <section className="run-hall" aria-labelledby="run-hall-heading" onMouseDown={onMouseDown}>
      <header className="run-hall-head">
        <h2 id="run-hall-heading">{text.heading}</h2>
        <LiveTag isSeen={oneScreen.state !== 'off' || windows !== 0} />
        <button type="button" className="run-side-toggle" aria-expanded={isOpen} aria-label={text.toggle} onClick={onToggle}>
          <IconLayoutSidebarRight size={17} stroke={1.6} aria-hidden="true" /><KeySign of="side" />
        </button>
      </header>
      <HallLive />
      <div className="run-hall-rest">
        {hall.lacks.board === undefined ? <Editable><FreezeStrip freezing={freezing} /></Editable> : null}
        <HallWindow isOneScreenOffered={oneScreen.isOffered} onOneScreen={oneScreen.onKey} />
        <Editable>
        <HallNext cued={hall.cued} hasKey={hasEnter} onTake={() => act('take')} />
        <HallShow hall={hall} act={act} />
        <HallCues hall={hall} onTake={() => act('take')} />
        {hall.shown === 'board' ? <p className="run-cue-ways">{text.modesLive}</p> : null}
        {hall.lacks.board !== undefined || hall.drawShow !== null || hall.teamPage !== null ? null : <div className="run-modes" role="group" aria-label={text.board}>
          {offered.map(({ mode, name, isLacking }) => (
            <button type="button" key={mode} aria-pressed={hall.boardMode === mode} disabled={isLacking} onClick={() => choose(mode)}>{name}</button>
          ))}
        </div>}
        </Editable>
        <div className="run-tools"><Editable>{hall.lacks.board === undefined ? <><HallTarget target={hall.target} /><FreezeTool /></> : null}</Editable><HallSound /><HallTheme /><HallClose /></div>
      </div>
      {hall.lacks.board === undefined ? <StandingsList /> : null}
    </section>
  );
};
