// Shows the toast that offers to take the last change back, or to bring it again; there is only ever one of them.
import './undo.css';
import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import type { Command } from '../../../shared/domain/commands.ts';
import { consoleText } from '../../../shared/text/console.ts';
import type { Language } from '../../../shared/units.ts';
import { undoableOf } from './undoable.ts';
import type { JustDone } from './UndoToast.tsx';
import { UndoToast } from './UndoToast.tsx';

const READING_TIME_MS = 8000;
const ID = 'undo';

export const showUndo = (done: JustDone, language: Language): void => {
  notifications.hide(ID);
  notifications.show({
    id: ID, message: createElement(UndoToast, { done }), autoClose: READING_TIME_MS, className: 'toast toast-undo',
    closeButtonProps: { 'aria-label': consoleText[language].closeToast },
  });
};

/** With the retreat it is about goes the offer: pressed later it would undo something in another one. */
export const hideUndo = (): void => { notifications.hide(ID); };

/** After a command was taken: offers to undo it, if it can be. The toast always speaks of the last such command. */
export const offerUndo = (command: Command, language: Language): void => {
  const what = undoableOf(command);
  if (what !== null) showUndo({ way: 'done', what, team: command.type === 'submitSheet' ? command.team : null }, language);
};
