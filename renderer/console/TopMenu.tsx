// The pages beside the three parts and the ways back, as a menu with their keys; and how the window looks.
import { Menu } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCalendarCheck, IconChecklist, IconFolderOpen, IconHelpCircle, IconHistory, IconKeyboard, IconMasksTheater, IconMenu2, IconMoon, IconSearch, IconShieldCheck, IconSun, IconTemplate } from '@tabler/icons-react';
import type { Theme } from '../../shared/machineTopics.ts';
import { consoleText } from '../../shared/text/console.ts';
import { shelfText } from '../../shared/text/help/shelf.ts';
import { journalText } from '../../shared/text/journal.ts';
import { paletteText } from '../../shared/text/palette.ts';
import { rehearsalText } from '../../shared/text/rehearsal.ts';
import { safetyText } from '../../shared/text/safety.ts';
import { venueText } from '../../shared/text/venue.ts';
import { useView } from '../link/useView.ts';
import type { Aside } from './asides.ts';
import { undoNoun } from './undo/undoable.ts';
import { useGoBackOrAgain } from './undo/undoContext.ts';
import type { SafetyFocus } from './safety/SafetyPanel.tsx';
import { useCall } from './useCall.ts';
import { useText } from './useLanguage.ts';
import { KeySign } from './keys/KeySign.tsx';

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

type Props = { readonly theme: Theme; readonly onFind: () => void; readonly onAside: (aside: Aside) => void; readonly onSafety: (focusOn: SafetyFocus) => void };

export const TopMenu = ({ theme, onFind, onAside, onSafety }: Props) => {
  const { menu, more, title } = useText(safetyText);
  const { toDark, toLight } = useText(consoleText);
  const { title: find } = useText(paletteText);
  const { heading: help } = useText(shelfText);
  const { title: readiness } = useText(venueText);
  const text = useText(journalText);
  const undo = useView('undo') ?? { undo: null, redo: null };
  const go = useGoBackOrAgain();
  const rehearsal = useText(rehearsalText);
  const isRehearsal = useView('retreat')?.rehearsal !== undefined;
  const call = useCall();
  const other = theme === 'light' ? 'dark' : 'light';
  const ThemeIcon = theme === 'light' ? IconMoon : IconSun;
  return (
    <Menu position="bottom-end" shadow="md" width={300} withinPortal={false}>
      <Menu.Target>
        <button type="button" className="bar-button" aria-label={menu.title} title={menu.title}><IconMenu2 {...icon} /></button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSearch {...icon} />} rightSection={<kbd>Ctrl K</kbd>} onClick={onFind}>{find}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconShieldCheck {...icon} />} rightSection={<KeySign of="safety" />} onClick={() => onSafety('backUp')}>{title}</Menu.Item>
        <Menu.Item leftSection={<IconCalendarCheck {...icon} />} rightSection={<KeySign of="day" />} onClick={() => onSafety('day')}>{menu.day}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconChecklist {...icon} />} onClick={() => onAside('venue')}>{readiness}</Menu.Item>
        <Menu.Item leftSection={<IconHistory {...icon} />} rightSection={<KeySign of="journal" />} onClick={() => onAside('journal')}>{more.journal}</Menu.Item>
        <Menu.Item leftSection={<IconFolderOpen {...icon} />} rightSection={<kbd>Ctrl O</kbd>} onClick={() => onAside('files')}>{more.files}</Menu.Item>
        <Menu.Item leftSection={<IconTemplate {...icon} />} onClick={() => onAside('template')}>{more.template}</Menu.Item>
        <Menu.Item leftSection={<IconMasksTheater {...icon} />} rightSection={<kbd>Ctrl G</kbd>} onClick={() => onAside('rehearsal')}>{isRehearsal ? rehearsal.band.back : rehearsal.open.menu}</Menu.Item>
        <Menu.Item leftSection={<IconHelpCircle {...icon} />} rightSection={<kbd>F1</kbd>} onClick={() => onAside('help')}>{help}</Menu.Item>
        <Menu.Item leftSection={<IconKeyboard {...icon} />} rightSection={<KeySign of="allKeys" />} onClick={() => onAside('keys')}>{more.keys}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconArrowBackUp {...icon} />} rightSection={<kbd>{text.undo.undoKeys}</kbd>} disabled={undo.undo === null} onClick={() => go('undo')}>
          {menu.undo(undoNoun(undo.undo, text))}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowForwardUp {...icon} />} rightSection={<kbd>{text.undo.redoKeys}</kbd>} disabled={undo.redo === null} onClick={() => go('redo')}>
          {menu.redo(undoNoun(undo.redo, text))}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<ThemeIcon {...icon} />} onClick={() => void call('setPreferences', { consoleTheme: other })}>{other === 'dark' ? toDark : toLight}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
