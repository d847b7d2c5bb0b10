// Gives a button the focus back that it lost by being switched off while its work was done; it knows no button.
import { useEffect } from 'react';

export const useFocusAfterBusy = (): void => {
  useEffect(() => {
    let focused: HTMLElement | null = null;
    let lostIt = false;
    // Told of a change before the browser takes the focus from what is switched off.
    const observer = new MutationObserver(() => {
      if (focused === null) return;
      if (focused.matches(':disabled')) lostIt = lostIt || document.activeElement === focused;
      else if (lostIt) {
        lostIt = false;
        if (document.activeElement === document.body) focused.focus({ preventScroll: true });
      }
    });
    const onFocus = ({ target }: FocusEvent): void => {
      observer.disconnect();
      lostIt = false;
      focused = target instanceof HTMLElement ? target : null;
      if (focused !== null) observer.observe(focused, { attributes: true, attributeFilter: ['disabled'] });
    };
    window.addEventListener('focusin', onFocus);
    return () => {
      observer.disconnect();
      window.removeEventListener('focusin', onFocus);
    };
  }, []);
};
