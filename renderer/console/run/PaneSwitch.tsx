// Chooses what the middle of the desk shows, by button or by one key each; the same key again goes back to the sheet.
import { runText } from '../../../shared/text/run.ts';
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
  const toggle = (wanted: RunPane): void => onPane(pane === wanted ? 'sheet' : wanted);
  useKeys(Object.fromEntries(runPanes.flatMap((each) => (each === 'sheet' ? [] : [[each, () => toggle(each)]]))));
  return (
    <div className="run-panes" onMouseDown={keepFocus} role="group" aria-label={text.heading}>
      {runPanes.map((each) => <button type="button" key={each} aria-pressed={each === pane} onClick={() => { leaveField(); onPane(each); }}>{text[each]}</button>)}
    </div>
  );
};
