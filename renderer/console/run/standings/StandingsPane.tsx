// The standings in full, by tabs, and beside them how the number the person is on was made; it decides nothing.
import './standings.css';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { withWholeBehaviour } from '../../../../shared/domain/freeze/wholeBehaviour.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { StandingsTab } from '../../../../shared/text/run/standingsDesk.ts';
import { runText } from '../../../../shared/text/run.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { useView } from '../../../link/useView.ts';
import { loadedLater } from '../../loadedLater.ts';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { useFetched } from '../../useFetched.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useText } from '../../useLanguage.ts';
import { usePaneKeys } from '../paneKeys.ts';
import { JudgesBoard } from '../profile/JudgesBoard.tsx';
import { FrozenNote } from '../freeze/FrozenNote.tsx';
import { BoardChoice } from './BoardChoice.tsx';
import type { Chosen } from './boardOf.ts';
import { boardOf } from './boardOf.ts';
import { ExplainPanel } from './ExplainPanel.tsx';
import { Extras } from './Extras.tsx';
import { HallBoard } from './HallBoard.tsx';
import { HeldBackNote } from './HeldBackNote.tsx';
import { ProvisionalTag } from './ProvisionalTag.tsx';
import { StandingsBoard } from './StandingsBoard.tsx';
import { StandingsTabs } from './StandingsTabs.tsx';
import { useExplained } from './useExplained.ts';
import { useExplainNames } from './useExplainNames.ts';
import { Loading } from '../../loading/Loading.tsx';

/** Brings the charts. */
const ProfileBoard = loadedLater(async () => (await import('../profile/ProfileBoard.tsx')).ProfileBoard);
const charted = [ProfileBoard];

/** `place` names what is typed here while other parts of the desk are shown. */
type Props = { readonly runs: readonly RunView[]; readonly place: string };

export const StandingsPane = ({ runs, place }: Props) => {
  const text = useText(standingsDeskText);
  useFetched(charted);
  const book = useView('scoreBook');
  const hall = useView('hallControl');
  const isFrozen = useView('freeze')?.frozen !== null;
  const names = useExplainNames(book);
  const [tab, setTab] = useState<StandingsTab>('all');
  const [chosen, setChosen] = useState<Chosen>({});
  const of = book === undefined || tab === 'profile' || tab === 'judges' ? null : boardOf(book, tab, chosen);
  const explained = useExplained(book, of);
  const { subject, close } = explained;
  const own = useRef<HTMLElement>(null);
  const [isOnNumber, setIsOnNumber] = useState(false);
  const { inStandings } = useText(runText).keys;
  /** Before a number has the keyboard, any arrow gives it to one. */
  const enter = (): void => own.current?.querySelector<HTMLElement>('.standings-cell [tabindex="0"]')?.focus();
  useKeys({ ArrowUp: enter, ArrowDown: enter, ArrowLeft: enter, ArrowRight: enter, ...(subject === null ? {} : { Escape: close }) });
  usePaneKeys({ hasEnter: isOnNumber, keys: of === null ? [] : [
    { keys: '↑↓←→', does: inStandings.move }, ...(isOnNumber ? [{ keys: 'Enter', does: inStandings.open }] : []), ...(subject === null ? [] : [{ keys: 'Esc', does: inStandings.close }]),
  ] });
  if (book === undefined) return <Loading />;
  if (runs.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || subject === null || !(event.target instanceof Element) || event.target.closest('form') !== null) return;
    event.preventDefault();
    close();
  };
  return (
    <section className="run-pane standings-pane" aria-labelledby="run-pane-heading" ref={own} onKeyDown={onKeyDown}
      onFocus={({ target }) => setIsOnNumber(target.closest('.standings-cell') !== null)} onBlur={() => setIsOnNumber(false)}>
      <header>
        <h2 id="run-pane-heading">{text.heading}{of === null ? null : <ProvisionalTag book={book} of={of} />}</h2>
        {hall === undefined || hall.lacks.board !== undefined ? null : <HallBoard hall={hall} />}
        <p>{text.lead[tab]}</p>
        <FrozenNote of="standings" />
        <HeldBackNote />
      </header>
      <div className="standings-bar">
        <StandingsTabs tab={tab} onTab={(next) => { setTab(next); explained.leave(); }} />
        {of === null ? null : <BoardChoice book={book} of={of} names={names} onChoose={(next) => { setChosen({ ...chosen, ...next }); explained.leave(); }} />}
      </div>
      <div className={`standings-body${subject === null ? '' : ' has-panel'}`} role="tabpanel" id="standings-board" aria-labelledby={`standings-tab-${tab}`}>
        {tab === 'profile' || tab === 'judges' ? <ScrollRegion className="run-pane-scroll" label={text.tabs[tab]}>{tab === 'profile' ? <ProfileBoard /> : <JudgesBoard />}</ScrollRegion> : (
          <div className="run-pane-scroll">
            {of === null ? <p className="standings-empty">{tab === 'value' ? text.noValues : text.noRuns}</p> : <StandingsBoard book={book} of={of} names={names} explained={explained} />}
            {tab === 'all' ? <Extras book={book} names={names} place={place} /> : null}
          </div>
        )}
        {subject === null ? null : <ExplainPanel book={book} publicBook={isFrozen ? null : withWholeBehaviour(book)} subject={subject} names={names} depth={explained.depth} onBack={explained.back} onOpen={explained.deeper} onClose={close} />}
      </div>
    </section>
  );
};
