// Gives a screen the way to give commands, each under an id of its own; a refusal, or the way back, is said in the corner.
import { useCallback, useContext } from 'react';
import type { Answer } from '../../shared/contract.ts';
import type { Command } from '../../shared/domain/commands.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { useLink } from '../link/useLink.ts';
import { BranchContext } from './branch.ts';
import { freshCommandId } from './freshCommandId.ts';
import { showRefusal } from './toasts.ts';
import { offerUndo } from './undo/showUndo.ts';
import { useLanguage } from './useLanguage.ts';

/**
 * Resolves with the host's answer. Over a broken connection the link sends the same envelope again when it is back, and the id
 * lets the host answer a repeated command instead of doing it twice. Where another file is open by then, it is refused. A refusal has been shown when it resolves, but for those whose
 * code is `unsaid`.
 */
export const useSend = (): ((command: Command, unsaid?: readonly Refusal['code'][]) => Promise<Answer<{ readonly seq: number }>>) => {
  const link = useLink();
  const language = useLanguage();
  const branch = useContext(BranchContext);
  return useCallback(async (command, unsaid = []) => {
    const answer = await link.call('send', { id: freshCommandId(), command, ...(branch === null ? {} : { branch }) });
    if (answer.ok) offerUndo(command, language);
    else if (!unsaid.includes(answer.refusal.code)) showRefusal(answer.refusal, language);
    return answer;
  }, [link, language, branch]);
};
