// Gives a screen the way to ask for everything that is not a command; a refusal is said in the corner.
import { useCallback } from 'react';
import type { Answer, Argument, CallName, Value } from '../../shared/contract.ts';
import { useLink } from '../link/useLink.ts';
import { showRefusal } from './toasts.ts';
import { useLanguage } from './useLanguage.ts';

/** Asks once: unlike a command, most calls must not happen twice, so a broken connection is a refusal. */
export const useCall = (): (<Name extends CallName>(name: Name, argument: Argument<Name>) => Promise<Answer<Value<Name>>>) => {
  const link = useLink();
  const language = useLanguage();
  return useCallback(async (name, argument) => {
    const answer = await link.call(name, argument);
    if (!answer.ok) showRefusal(answer.refusal, language);
    return answer;
  }, [link, language]);
};
