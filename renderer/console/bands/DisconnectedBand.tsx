// Says that the host is out of reach and that nothing saved is lost; it asks for nothing.
import { IconPlugConnectedX } from '@tabler/icons-react';
import { consoleText } from '../../../shared/text/console.ts';
import { useText } from '../useLanguage.ts';
import { Band } from './Band.tsx';

export const DisconnectedBand = () => {
  const text = useText(consoleText).disconnected;
  return <Band tone="warn" icon={<IconPlugConnectedX size={22} stroke={1.75} />} title={text.title}>{text.what}</Band>;
};
