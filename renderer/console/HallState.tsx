// Says whether the audience has a screen; opening one belongs to the part that shows things on it.
import { IconScreenShare, IconScreenShareOff } from '@tabler/icons-react';
import { consoleText } from '../../shared/text/console.ts';
import { useView } from '../link/useView.ts';
import { useText } from './useLanguage.ts';

export const HallState = () => {
  const text = useText(consoleText);
  const screens = useView('screens');
  if (screens === undefined) return null;
  const isOpen = screens.hallWindows > 0;
  const Icon = isOpen ? IconScreenShare : IconScreenShareOff;
  const says = isOpen ? text.hallOpen : text.hallClosed;
  return (
    <span className="hall-state" data-open={isOpen || undefined} role="status" title={says}>
      <Icon size={17} stroke={1.75} aria-hidden="true" /><span className="label">{says}</span>
    </span>
  );
};
