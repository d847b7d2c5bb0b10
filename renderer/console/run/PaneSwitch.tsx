// Chooses what the middle of the desk shows, by button or by the one key written on it; the same key again goes back to the sheet.
import { runText } from '../../../shared/text/run.ts';
import { useKeyMap } from '../keys/keyMap.ts';
import { KeySign } from '../keys/KeySign.tsx';
import { ariaKey } from '../keys/keyTable.ts';
import { useKeys } from '../useKeys.ts';
import { useText } from '../useLanguage.ts';
import { keepFocus } from './keepFocus.ts';
import type { RunPane } from './panes.ts';
import { runPanes } from './panes.ts';

type Props = { readonly pane: RunPane; readonly onPane: (pane: RunPane) => void };

/** What is being typed is handed in by its own field before it goes. */
const leaveField = (): void => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur(); };

export const PaneSwitch = ({ pane, onPane }: Props) => {
  const text = useText(runText).panes;
  const map = useKeyMap();
  const toggle = (wanted: RunPane): void => onPane(pane === wanted ? 'sheet' : wanted);
  useKeys(Object.fromEntries(runPanes.flatMap((each) => (each === 'sheet' ? [] : [[each, () => toggle(each)]]))));
  return (
    <div className="run-panes" onMouseDown={keepFocus} role="group" aria-label={text.heading}>
      {runPanes.map((each) => (
        <button
          type="button" key={each} aria-pressed={each === pane} aria-keyshortcuts={each === 'sheet' ? undefined : ariaKey(map[each])}
          onClick={() => { leaveField(); onPane(each); }}
        >{text[each]}{each === 'sheet' ? null : <KeySign of={each} />}</button>
      ))}
    </div>
  );
};
