// Opens the palette under Ctrl K, puts the focus back where it was, and does what is chosen through the doors the keys go through; never over the wall.
import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import type { Theme } from '../../../shared/machineTopics.ts';
import { paletteText } from '../../../shared/text/palette.ts';
import { useView } from '../../link/useView.ts';
import type { Aside } from '../asides.ts';
import { goTo } from '../goTo.ts';
import { act } from '../keys/heard.ts';
import { showNotice } from '../toasts.ts';
import { useGoBackOrAgain } from '../undo/undoContext.ts';
import { useCall } from '../useCall.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { Palette } from './Palette.tsx';
import type { PaletteItem } from './paletteItems.ts';
import { paletteItems } from './paletteItems.ts';

type Props = { readonly theme: Theme; readonly isRehearsal: boolean; readonly onAside: (aside: Aside) => void; readonly isOpen: boolean; readonly onOpen: (isOpen: boolean) => void };

/** The audience reads along on a laptop whose one screen is the hall's. */
const isWallOver = (): boolean => document.querySelector('.one-screen') !== null;

export const CommandPalette = ({ theme, isRehearsal, onAside, isOpen, onOpen }: Props): ReactNode => {
  const language = useLanguage();
  const runs = useView('runs') ?? [];
  const call = useCall();
  const send = useSend();
  const go = useGoBackOrAgain();
  const before = useRef<Element | null>(null);
  const chosen = useRef<PaletteItem | null>(null);
  useKeys({ 'ctrl+k': () => { if (isOpen || !isWallOver()) onOpen(!isOpen); } });
  const perform = ({ deed, words }: PaletteItem): void => {
    switch (deed.kind) {
      case 'go': return goTo(deed.goal);
      case 'cue':
        goTo({ to: 'part', part: 'run' });
        return void send({ type: 'cueScene', scene: deed.scene });
      case 'aside': return onAside(deed.aside);
      case 'back': return go(deed.way);
      case 'theme': return void call('setPreferences', { consoleTheme: deed.theme });
      case 'language': return void call('setPreferences', { language: deed.language });
      case 'act':
        if (deed.goal !== null) goTo(deed.goal);
        return act(deed.action, () => showNotice(paletteText[language].notNow(words), language));
    }
  };
  const latest = useRef(perform);
  useLayoutEffect(() => { latest.current = perform; });
  useLayoutEffect(() => {
    if (isOpen) return;
    // Whoever comes from a field goes on typing there; the deed comes after it, so that one that opens a field keeps its own.
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    before.current = null;
    if (chosen.current !== null) latest.current(chosen.current);
    chosen.current = null;
  }, [isOpen]);
  if (!isOpen) return null;
  before.current ??= document.activeElement;
  return <Palette items={paletteItems({ language, theme, runs, isRehearsal })} onChoose={(item) => { chosen.current = item; onOpen(false); }} onClose={() => onOpen(false)} />;
};
