// While the host is out of reach, says so and that nothing saved is lost; it asks for nothing.
import { IconPlugConnectedX } from '@tabler/icons-react';
import { consoleText } from '../../../shared/text/console.ts';
import { useStatus } from '../../link/useStatus.ts';
import { useText } from '../useLanguage.ts';
import { Band } from './Band.tsx';

export const DisconnectedBand = () => {
  const text = useText(consoleText).disconnected;
  const status = useStatus();
  if (status !== 'disconnected') return null;
  return <Band tone="warn" icon={<IconPlugConnectedX size={22} stroke={1.75} />} title={text.title}>{text.what}</Band>;
};
