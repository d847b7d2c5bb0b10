// The pages beside the three parts and the ways back, as a menu with their keys; it does nothing that has no key.
import { Menu } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceLaptop, IconFolderOpen, IconHistory, IconMenu2, IconTemplate } from '@tabler/icons-react';
import { journalText } from '../../shared/text/journal.ts';
import { safetyText } from '../../shared/text/safety.ts';
import { useView } from '../link/useView.ts';
import type { Aside } from './asides.ts';
import { undoNoun } from './undo/undoable.ts';
import { useGoBackOrAgain } from './undo/undoContext.ts';
import { useText } from './useLanguage.ts';

const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;

export const TopMenu = ({ onAside }: { readonly onAside: (aside: Aside) => void }) => {
  const { menu, more } = useText(safetyText);
  const text = useText(journalText);
  const undo = useView('undo') ?? { undo: null, redo: null };
  const go = useGoBackOrAgain();
  return (
    <Menu position="bottom-end" shadow="md" width={300} withinPortal={false}>
      <Menu.Target>
        <button type="button" className="bar-button" aria-label={menu.title} title={menu.title}><IconMenu2 {...icon} /></button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHistory {...icon} />} rightSection={<kbd>J</kbd>} onClick={() => onAside('journal')}>{more.journal}</Menu.Item>
        <Menu.Item leftSection={<IconFolderOpen {...icon} />} rightSection={<kbd>Ctrl O</kbd>} onClick={() => onAside('files')}>{more.files}</Menu.Item>
        <Menu.Item leftSection={<IconTemplate {...icon} />} onClick={() => onAside('template')}>{more.template}</Menu.Item>
        <Menu.Item leftSection={<IconDeviceLaptop {...icon} />} rightSection={<kbd>F1</kbd>} onClick={() => onAside('help')}>{more.help}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconArrowBackUp {...icon} />} rightSection={<kbd>{text.undo.undoKeys}</kbd>} disabled={undo.undo === null} onClick={() => go('undo')}>
          {menu.undo(undoNoun(undo.undo, text))}
        </Menu.Item>
        <Menu.Item leftSection={<IconArrowForwardUp {...icon} />} rightSection={<kbd>{text.undo.redoKeys}</kbd>} disabled={undo.redo === null} onClick={() => go('redo')}>
          {menu.redo(undoNoun(undo.redo, text))}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
