// Tells that this laptop's preferences could not be read and are the first ones again, until it has been read.
import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { filesText } from '../../../shared/text/files.ts';
import { preferencesText } from '../../../shared/text/preferences.ts';
import { useView } from '../../link/useView.ts';
import { useCall } from '../useCall.ts';
import { useText } from '../useLanguage.ts';
import { Band } from './Band.tsx';

export const PreferencesBand = () => {
  const call = useCall();
  const text = useText(preferencesText);
  const { dismiss } = useText(filesText);
  const setAside = useView('preferences')?.setAside ?? null;
  if (setAside === null) return null;
  return (
    <Band
      tone="soft" icon={<IconInfoCircle size={22} stroke={1.75} />} title={text.title}
      actions={<Button variant="default" onClick={() => void call('setPreferences', { setAside: null })}>{dismiss}</Button>}
    >
      {text.what(setAside)}
    </Band>
  );
};
