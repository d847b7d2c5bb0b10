// Lets Escape leave a field nothing else wants to close, so that the single keys work again; what is typed stays in it.
import { useEffect } from 'react';
import { isOffering } from './isOffering.ts';

const FIELD = 'input, textarea, select';
/** These close themselves, and give the focus back where it came from. */
const CLOSES_ITSELF = '[role=dialog], [role=alertdialog], [role=menu]';

export const useLeaveField = (): void => {
  useEffect(() => {
    // By the time the key has gone round, an open list of suggestions has closed already.
    let closesList = false;
    const before = ({ target }: KeyboardEvent): void => { closesList = isOffering(target); };
    const after = ({ key, target, defaultPrevented, isComposing }: KeyboardEvent): void => {
      if (key !== 'Escape' || defaultPrevented || isComposing || closesList) return;
      if (target instanceof HTMLElement && target.matches(FIELD) && target.closest(CLOSES_ITSELF) === null) target.blur();
    };
    window.addEventListener('keydown', before, true);
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, true);
      window.removeEventListener('keydown', after);
    };
  }, []);
};
