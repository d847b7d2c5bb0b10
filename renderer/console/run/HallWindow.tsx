// Says that no hall window is watching and opens one; where the browser holds it back, it gives the address to open by hand.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { runText } from '../../../shared/text/run.ts';
import { useView } from '../../link/useView.ts';
import { useCall } from '../useCall.ts';
import { useText } from '../useLanguage.ts';

export const HallWindow = () => {
  const text = useText(runText).hall;
  const call = useCall();
  const screens = useView('screens');
  const [blocked, setBlocked] = useState<string | null>(null);
  if (screens === undefined || screens.hallWindows > 0) return null;
  const onOpen = async (): Promise<void> => {
    const answer = await call('openHall', {});
    if (!answer.ok || answer.value.opened) return;
    const opened = window.open(answer.value.address, '_blank', 'popup');
    setBlocked(opened === null ? answer.value.address : null);
  };
  return (
    <div className="run-window" role="status">
      <span>{text.noWindow}</span>
      <Button size="compact-md" variant="default" onClick={() => void onOpen()}>{text.open}</Button>
      {blocked === null ? null : (
        <div className="run-blocked">
          <strong>{text.blockedTitle}</strong>
          <p>{text.blockedWhat}</p>
          <output>{blocked}</output>
        </div>
      )}
    </div>
  );
};
