// Closes the hall's window, by a second press: on a projector it has no frame to be closed by. Where the host cannot reach it nothing is offered.
import { IconScreenShareOff } from '@tabler/icons-react';
import { runText } from '../../../../shared/text/run.ts';
import { useView } from '../../../link/useView.ts';
import { AFTER_A_LOOK, useSecondPress } from '../../fields/useSecondPress.ts';
import { useCall } from '../../useCall.ts';
import { useText } from '../../useLanguage.ts';

export const HallClose = () => {
  const text = useText(runText).hall;
  const call = useCall();
  const screens = useView('screens');
  const { waiting, press } = useSecondPress<'close'>(AFTER_A_LOOK);
  if (screens === undefined || screens.hallWindows === 0 || screens.displays === 0) return null;
  const name = waiting === null ? { className: 'run-tool is-sign', 'aria-label': text.close, title: text.close } : { className: 'run-tool' };
  return (
    <button type="button" {...name} onClick={() => press('close', () => void call('closeHall', {}))}>
      <IconScreenShareOff size={16} stroke={1.6} aria-hidden="true" />{waiting === null ? null : text.closeAgain}
    </button>
  );
};
