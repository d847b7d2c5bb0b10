// How safe the retreat is, in the top bar: a sign, words and only then a colour; pressed, it opens the panel.
import { IconAlertTriangle, IconEye, IconShield, IconShieldCheck } from '@tabler/icons-react';
import type { Ref } from 'react';
import { safetyText } from '../../../shared/text/safety.ts';
import { useText } from '../useLanguage.ts';
import type { Light } from './lightOf.ts';
import { isCalm } from './lightOf.ts';
import { useKeyMap } from '../keys/useKeyMap.ts';
import { KeySign } from '../keys/KeySign.tsx';
import { ariaKey } from '../keys/keyTable.ts';

type Props = {
  readonly light: Light;
  /** When the last backup was made, as people say it. */
  readonly when: string;
  /** It asks for nothing now, though it is not as it should be in the end. */
  readonly waits: boolean;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly ref: Ref<HTMLButtonElement>;
};

export const SafetyLight = ({ light, when, waits, isOpen, onPress, ref }: Props) => {
  const text = useText(safetyText);
  const says = light === 'fresh' || light === 'old' ? text.light[light](when) : text.light[light];
  const Icon = light === 'readOnly' ? IconEye : isCalm(light) ? IconShieldCheck : waits ? IconShield : IconAlertTriangle;
  return (
    <button
      type="button" ref={ref} className={`bar-button safety-light${isCalm(light) || waits ? ' is-calm' : ''}`} aria-keyshortcuts={ariaKey(useKeyMap().safety)} aria-expanded={isOpen}
      title={says} onClick={onPress}
    >
      <Icon size={17} stroke={1.75} aria-hidden="true" /><span className="label">{says}</span><span className="visually-hidden">{text.openPanel}</span><KeySign of="safety" />
    </button>
  );
};
