// Turns the wall light or dark at once: a bright room needs the light one.
import { IconMoon, IconSun } from '@tabler/icons-react';
import { hallDeskText } from '../../../../shared/text/hallDesk.ts';
import { useView } from '../../../link/useView.ts';
import { useCall } from '../../useCall.ts';
import { useText } from '../../useLanguage.ts';

export const HallTheme = () => {
  const text = useText(hallDeskText);
  const call = useCall();
  const theme = useView('preferences')?.hallTheme ?? 'dark';
  const other = theme === 'dark' ? 'light' : 'dark';
  const Icon = other === 'light' ? IconSun : IconMoon;
  const words = other === 'light' ? text.toLight : text.toDark;
  return (
    <button type="button" className="run-tool is-sign" aria-label={words} title={words} onClick={() => void call('setPreferences', { hallTheme: other })}>
      <Icon size={16} stroke={1.6} aria-hidden="true" />
    </button>
  );
};
