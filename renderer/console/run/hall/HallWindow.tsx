// Says that no hall window is watching and opens one, by hand where the browser holds it back; where there is one screen, offers that.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { runText } from '../../../../shared/text/run.ts';
import { screensText } from '../../../../shared/text/screens.ts';
import { useView } from '../../../link/useView.ts';
import { useCall } from '../../useCall.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useText } from '../../useLanguage.ts';
import { KeySign } from '../../keys/KeySign.tsx';

/** A browser that held the window back says nothing. */
const OPENS_WITHIN = 3_000;

type Props = { readonly isOneScreenOffered: boolean; readonly onOneScreen: () => void };

export const HallWindow = ({ isOneScreenOffered, onOneScreen }: Props) => {
  const text = useText(runText).hall;
  const displays = useText(screensText).oneScreen;
  const call = useCall();
  const screens = useView('screens');
  const [blocked, setBlocked] = useState<string | null>(null);
  const onOpen = async (): Promise<void> => {
    const answer = await call('openHall', {});
    if (!answer.ok || answer.value.opened) return;
    const { address } = answer.value;
    // Without an opener it gets a process of its own, and cannot take this window along when it crashes; nor is it known whether it opened, until it watches.
    window.open(address, '_blank', 'popup,noopener');
    setTimeout(() => setBlocked(address), OPENS_WITHIN);
  };
  useKeys(screens?.hallWindows === 0 ? { openHall: () => void onOpen() } : {});
  if (screens === undefined) return null;
  // The address was good for one window.
  if (screens.hallWindows > 0 && blocked !== null) setBlocked(null);
  const oneScreen = isOneScreenOffered ? (
    <div className="run-window is-one-screen">
      <span>{screens.displays === 0 ? displays.unsure : displays.hint}</span>
      <Button size="compact-md" variant="default" rightSection={<KeySign of="oneScreen" />} onClick={onOneScreen}>{displays.use}</Button>
    </div>
  ) : null;
  if (screens.hallWindows > 0) return oneScreen;
  return <>
    <div className="run-window" role="status">
      <span>{text.noWindow}</span>
      <Button size="compact-md" variant="default" rightSection={<KeySign of="openHall" />} onClick={() => void onOpen()}>{text.open}</Button>
      {blocked === null ? null : (
        <div className="run-blocked">
          <strong>{text.blockedTitle}</strong>
          <p>{text.blockedWhat}</p>
          <output>{blocked}</output>
        </div>
      )}
    </div>
    {oneScreen}
  </>;
};
