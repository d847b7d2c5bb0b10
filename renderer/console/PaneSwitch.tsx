// Chooses what a part of the console shows, by button or by the one key written on it; the same key again goes back to the first pane. It knows no pane.
import './paneSwitch.css';
import type { KeyAction } from '../../shared/text/keys.ts';
import { keepFocus, leaveField } from './keepFocus.ts';
import { useKeyMap } from './keys/useKeyMap.ts';
import { KeySign } from './keys/KeySign.tsx';
import { ariaKey } from './keys/keyTable.ts';
import { useKeys } from './keys/useKeys.ts';

type Props<Home extends string, Other extends KeyAction> = {
  /** The first one, which needs no key. */
  readonly home: Home;
  readonly others: readonly Other[];
  readonly names: Readonly<Record<Home | Other, string>>;
  readonly label: string;
  readonly pane: Home | Other;
  readonly onPane: (pane: Home | Other) => void;
};

export const PaneSwitch = <Home extends string, Other extends KeyAction>({ home, others, names, label, pane, onPane }: Props<Home, Other>) => {
  const map = useKeyMap();
  const toggle = (wanted: Other): void => onPane(pane === wanted ? home : wanted);
  const choose = (wanted: Home | Other): void => { leaveField(); onPane(wanted); };
  useKeys(Object.fromEntries(others.map((each) => [each, () => toggle(each)])));
  return (
    <div className="panes" onMouseDown={keepFocus} role="group" aria-label={label}>
      <button type="button" aria-pressed={home === pane} onClick={() => choose(home)}>{names[home]}</button>
      {others.map((each) => (
        <button type="button" key={each} aria-pressed={each === pane} aria-keyshortcuts={ariaKey(map[each])} onClick={() => choose(each)}>{names[each]}<KeySign of={each} /></button>
      ))}
    </div>
  );
};
