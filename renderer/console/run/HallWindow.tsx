// Says whether a hall window is watching and opens one; where the browser holds it back, it gives the address to open by hand.
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatCount } from '../../../shared/text/format.ts';
import { runText } from '../../../shared/text/run.ts';
import { useView } from '../../link/useView.ts';
import { useCall } from '../useCall.ts';
import { useLanguage, useText } from '../useLanguage.ts';

export const HallWindow = () => {
  const language = useLanguage();
  const text = useText(runText).hall;
  const call = useCall();
  const screens = useView('screens');
  const [blocked, setBlocked] = useState<string | null>(null);
  if (screens === undefined) return null;
  const onOpen = async (): Promise<void> => {
    const answer = await call('openHall', {});
    if (!answer.ok || answer.value.opened) return;
    const opened = window.open(answer.value.address, '_blank', 'popup');
    setBlocked(opened === null ? answer.value.address : null);
  };
  if (screens.hallWindows > 0) {
    return (
      <p className="run-window">
        <span>{text.windows(formatCount(screens.hallWindows, language))}</span>
        <button type="button" className="run-link" onClick={() => void onOpen()}>{text.openAgain}</button>
      </p>
    );
  }
  return (
    <div className="run-window is-missing" role="status">
      <p>{text.noWindow}</p>
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
