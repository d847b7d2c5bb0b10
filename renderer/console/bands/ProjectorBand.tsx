// While the audience lacks its screen, says why, what goes on meanwhile and what to do; it moves no window.
import { IconCopy, IconPlugConnectedX } from '@tabler/icons-react';
import { keyName, keysText } from '../../../shared/text/keys.ts';
import { screensText } from '../../../shared/text/screens.ts';
import { useView } from '../../link/useView.ts';
import { useKeyMap } from '../keys/useKeyMap.ts';
import { useText } from '../useLanguage.ts';
import { Band } from './Band.tsx';

export const ProjectorBand = () => {
  const text = useText(screensText);
  const names = useText(keysText);
  const { oneScreen } = useKeyMap();
  const screens = useView('screens');
  if (screens?.state === 'unplugged') {
    return <Band tone="warn" icon={<IconPlugConnectedX size={22} stroke={1.75} />} title={text.unplugged.title(screens.on)}>{text.unplugged.what}</Band>;
  }
  if (screens?.state === 'mirrored') return <Band tone="warn" icon={<IconCopy size={22} stroke={1.75} />} title={text.mirrored.title}>{text.mirrored.what(keyName(oneScreen, names))}</Band>;
  return null;
};
