// What was just done, taken back or brought back, with the key and the button for the other way; inverted, so that it is seen on any screen.
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { Fact } from '../../../shared/domain/facts.ts';
import { journalText } from '../../../shared/text/journal.ts';
import type { Undoable } from '../../../shared/text/journal.ts';
import type { TeamId } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { useText } from '../useLanguage.ts';
import { undoneWords } from './undoable.ts';
import { useGoBackOrAgain } from './undoContext.ts';

export type JustDone =
  | { readonly way: 'done'; readonly what: Undoable; readonly team: TeamId | null }
  | { readonly way: 'undo' | 'redo'; readonly what: Fact['type'] | null };

export const UndoToast = ({ done }: { readonly done: JustDone }) => {
  const text = useText(journalText);
  const teams = useView('teams');
  const go = useGoBackOrAgain();
  const isBack = done.way === 'undo';
  const Icon = isBack ? IconArrowForwardUp : IconArrowBackUp;
  const said = (): string => {
    if (done.way !== 'done') return undoneWords(done.what, done.way, text);
    if (done.what !== 'sheetSubmitted') return text.undo.done[done.what];
    return text.undo.done.sheetSubmitted(teams?.teams.find(({ team }) => team === done.team)?.name ?? null);
  };
  return (
    <span className="undo-toast-words">
      <Icon size={19} stroke={1.75} aria-hidden="true" />
      <span>{said()}</span>
      <button type="button" onClick={() => go(isBack ? 'redo' : 'undo')}>{isBack ? text.undo.redo : text.undo.undo}</button>
      <kbd aria-hidden="true">{isBack ? text.undo.redoKeys : text.undo.undoKeys}</kbd>
    </span>
  );
};
