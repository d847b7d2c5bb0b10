// Says which window sounds and whether it can be heard, tests it, and sets how loud; the sounding itself is elsewhere.
import { Button, Popover, Slider, Switch } from '@mantine/core';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { quietNow } from '../../../../shared/domain/hall/quietHours.ts';
import { formatClock } from '../../../../shared/text/format.ts';
import { hallDeskText } from '../../../../shared/text/hallDesk.ts';
import { useLink } from '../../../link/useLink.ts';
import { useView } from '../../../link/useView.ts';
import { Editable } from '../../Editable.tsx';
import { useEachFrame } from '../../../parts/useEachFrame.ts';
import { useCall } from '../../useCall.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { QuietHours } from './QuietHours.tsx';

/** The time of day until which no gong sounds now, or null. */
const useQuietUntil = (): string | null => {
  const link = useLink();
  const sound = useView('sound');
  return useEachFrame(() => {
    if (sound === undefined || sound.zone === null) return null;
    return quietNow(sound.quietHours, sound.zone, link.now())?.to ?? null;
  });
};

export const HallSound = () => {
  const text = useText(hallDeskText).sound;
  const language = useLanguage();
  const call = useCall();
  const sound = useView('sound');
  const preferences = useView('preferences');
  const quietUntil = useQuietUntil();
  const [isOpen, setOpen] = useState(false);
  const [dragged, setDragged] = useState<number | null>(null);
  if (sound === undefined || preferences === undefined) return null;
  const { muted, volume, confetti } = preferences;
  const state = sound.ownerBlocked ? 'held' : muted ? 'muted' : quietUntil !== null ? 'quiet' : null;
  const Icon = muted || sound.ownerBlocked ? IconVolumeOff : IconVolume;
  const owner = sound.owner === 'hall' || sound.owner === 'console' ? sound.owner : 'none';
  return (
    <Popover opened={isOpen} onChange={setOpen} position="left-end" width={320} trapFocus shadow="md">
      <Popover.Target>
        <button type="button" className="run-tool" data-state={state ?? 'plain'} onClick={() => setOpen(!isOpen)}>
          <Icon size={16} stroke={1.6} aria-hidden="true" />{text.button}{state === null ? null : <strong>{text[state]}</strong>}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="hall-form">
          <p>{text.owner[owner]}</p>
          {sound.ownerBlocked ? <p className="hall-form-warning">{text.allHeld}</p> : sound.hallBlocked ? <p className="hall-form-warning">{text.hallHeld}</p> : null}
          {quietUntil === null ? null : <p className="hall-form-warning">{text.quietUntil(formatClock(quietUntil, language))}</p>}
          <div className="hall-form-pair">
            <Button variant="default" data-autofocus onClick={() => void call('playSound', { sound: 'gong' })}>{text.test}</Button>
            <Button variant="default" onClick={() => void call('playSound', { sound: 'applause' })}>{text.applause}</Button>
          </div>
          <div className="hall-volume">
            <span>{text.volume}</span>
            <Slider size="sm" label={null} thumbLabel={text.volume} value={dragged ?? volume} onChange={setDragged}
              onChangeEnd={(next) => { setDragged(null); void call('setPreferences', { volume: next }); }} />
          </div>
          <Switch label={text.mute} checked={muted} onChange={(event) => void call('setPreferences', { muted: event.currentTarget.checked })} />
          <Switch label={text.confetti} description={text.confettiMeaning} checked={confetti} onChange={(event) => void call('setPreferences', { confetti: event.currentTarget.checked })} />
          <Editable><QuietHours /></Editable>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
