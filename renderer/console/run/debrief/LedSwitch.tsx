// Two buttons: the debrief after an exercise, or the last evening; it knows nothing of either.
import { reflectionDeskText } from '../../../../shared/text/reflection/desk.ts';
import { useKeyMap } from '../../keys/useKeyMap.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { ariaKey } from '../../keys/keyTable.ts';
import { useText } from '../../useLanguage.ts';

const ledThings = ['steps', 'evening'] as const;
export type Led = (typeof ledThings)[number];

type Props = { readonly led: Led; readonly onLed: (led: Led) => void };

export const LedSwitch = ({ led, onLed }: Props) => {
  const { panes } = useText(reflectionDeskText).evening;
  const map = useKeyMap();
  return (
    <div className="debrief-led" role="group" aria-label={panes.heading}>
      {ledThings.map((each) => (
        <button key={each} type="button" aria-pressed={each === led} aria-keyshortcuts={each === 'evening' ? ariaKey(map.evening) : undefined} onClick={() => onLed(each)}>
          {panes[each]}{each === 'evening' ? <KeySign of="evening" /> : null}
        </button>
      ))}
    </div>
  );
};
