// Says whether the audience has a screen, and leads to the part that opens one.
import { IconPlugConnectedX, IconScreenShare, IconScreenShareOff } from '@tabler/icons-react';
import { consoleText } from '../../shared/text/console.ts';
import { screensText } from '../../shared/text/screens.ts';
import { useView } from '../link/useView.ts';
import { goTo } from './goTo.ts';
import { useText } from './useLanguage.ts';

export const HallState = () => {
  const text = useText(consoleText);
  const displays = useText(screensText);
  const screens = useView('screens');
  if (screens === undefined) return null;
  const isPulled = screens.state === 'unplugged';
  const isOpen = screens.hallWindows > 0 && !isPulled;
  const Icon = isPulled ? IconPlugConnectedX : isOpen ? IconScreenShare : IconScreenShareOff;
  const says = isPulled ? displays.unplugged.short : isOpen ? text.hallOpen : text.hallClosed;
  const more = screens.state === 'showing' && screens.on !== null && screens.on !== '' ? displays.onDisplay(screens.on) : says;
  return (
    <button type="button" className="bar-button hall-state" data-open={isOpen || undefined} data-pulled={isPulled || undefined} title={text.hallGoes(more)} onClick={() => goTo({ to: 'part', part: 'run' })}>
      <Icon size={17} stroke={1.75} aria-hidden="true" /><span className="label" role="status">{says}</span>
    </button>
  );
};
