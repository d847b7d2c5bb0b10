// Shows which sheets are still out, by station, round and team, and by run outside a rotation; it decides nothing.
import './sheetsOut.css';
import { Button } from '@mantine/core';
import { IconFilter, IconFilterFilled } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import type { PlacedSheet } from '../../../../shared/domain/scoring/sheets/placedSheets.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { onlyOut, sheetBoard } from '../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { useView } from '../../../link/useView.ts';
import { runText } from '../../../../shared/text/run.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { useKeys } from '../../keys/useKeys.ts';
import { useText } from '../../useLanguage.ts';
import { usePaneKeys } from '../paneKeys.ts';
import { spotAfter } from './boardKeys.ts';
import { RunTable } from './RunTable.tsx';
import { SheetLegend } from './SheetLegend.tsx';
import { sheetWords } from './sheetWords.ts';
import { StationTable } from './StationTable.tsx';
import { useSheetNames } from './useSheetNames.ts';
import { Loading } from '../../loading/Loading.tsx';

type Props = {
  readonly runs: readonly RunView[];
  /** Leads to the row of a sheet. */
  readonly onOpen: (sheet: PlacedSheet) => void;
  /** Opens the field for a code. */
  readonly onCode: () => void;
};

export const SheetsOutPane = ({ runs, onOpen, onCode }: Props) => {
  const names = useSheetNames();
  const rotation = useView('rotation');
  const [isNarrow, setIsNarrow] = useState(false);
  const [at, setAt] = useState<string | null>(null);
  const [isInside, setIsInside] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  const chipsNow = (): readonly HTMLButtonElement[] => [...(scroll.current?.querySelectorAll<HTMLButtonElement>('.sheets-chip') ?? [])];
  /** Before a sheet has the keyboard, any arrow gives it to one. */
  const enter = (): void => (chipsNow().find(({ tabIndex }) => tabIndex === 0))?.focus();
  useKeys({ ArrowUp: enter, ArrowDown: enter, ArrowLeft: enter, ArrowRight: enter });
  const { inSheets } = useText(runText).keys;
  usePaneKeys({ hasEnter: isInside, keys: [
    { keys: '↑↓←→', does: inSheets.move }, ...(isInside ? [{ keys: 'Enter', does: inSheets.open }] : []), { action: 'sheetCode', does: inSheets.code },
  ] });
  const whole = useMemo(() => sheetBoard({ rotation: rotation ?? null, runs }), [rotation, runs]);
  if (rotation === undefined) return <Loading />;
  const { text, language } = names;
  const board = isNarrow ? onlyOut(whole) : whole;
  const sheets = [...(board.rotation?.rounds.flatMap(({ cells }) => cells.flat()) ?? []), ...board.runs.flatMap((each) => each.sheets)];
  const present = sheets.find(({ code }) => code === at) ?? sheets[0] ?? null;
  const count = (number: number): string => formatCount(number, language);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const chips = chipsNow();
    const from = chips.findIndex((chip) => chip === event.target);
    if (event.altKey || event.ctrlKey || event.metaKey || from < 0) return;
    if (event.key === 'Escape') return void chips[from]?.blur();
    const next = spotAfter(chips.map((chip) => chip.getBoundingClientRect()), from, event.key);
    if (next === null) return;
    event.preventDefault();
    chips[next]?.focus();
  };
  const chips = { names, at: present?.code ?? null, onOpen };
  return (
    <section className="run-pane sheets-pane" aria-labelledby="sheets-heading">
      <header>
        <h2 id="sheets-heading">{text.heading}</h2>
        <p role="status">{whole.of === 0 ? text.noSheets : whole.out === 0 ? text.allIn(count(whole.of)) : <><strong className="number">{count(whole.out)}</strong> {text.outRest(count(whole.of))}</>}</p>
        {/* A button, not a tick box: on that the space bar would run the timer. */}
        <Button
          variant={isNarrow ? 'light' : 'default'} size="compact-md" aria-pressed={isNarrow} leftSection={isNarrow ? <IconFilterFilled size={15} aria-hidden="true" /> : <IconFilter size={15} stroke={1.7} aria-hidden="true" />}
          onClick={() => setIsNarrow(!isNarrow)}
        >{text.onlyOut}</Button>
        <Button variant="default" size="compact-md" rightSection={<KeySign of="sheetCode" />} onClick={onCode}>{text.byCode}</Button>
      </header>
      <div
        className="sheets-scroll" ref={scroll} role="group" aria-labelledby="sheets-heading" onKeyDown={onKeyDown} onBlur={() => setIsInside(false)}
        onFocus={(event) => { setAt(event.target.getAttribute('data-code')); setIsInside(true); }}
      >
        {board.rotation === null || rotation === null || (isNarrow && board.rotation.rounds.length === 0) ? null : <StationTable {...chips} board={board.rotation} rotation={rotation} />}
        {board.runs.length === 0 ? null : <RunTable {...chips} runs={board.runs} caption={board.rotation === null ? null : text.others} />}
      </div>
      <footer>
        {isInside && present !== null ? (
          <p aria-hidden="true"><b className="number">{present.code}</b> {[...sheetWords(present, names), text.states[present.state]].join(' · ')}</p>
        ) : (
          <SheetLegend hasRatings={sheets.some(({ ratings }) => ratings > 0)} />
        )}
      </footer>
    </section>
  );
};
