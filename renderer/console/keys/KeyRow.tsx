// One action and its key on the sheet of all keys; pressed, it waits for the new key and says why one cannot be had.
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { KeyAction, KeysText } from '../../../shared/text/keys.ts';
import { keyName, keysText } from '../../../shared/text/keys.ts';
import { useText } from '../useLanguage.ts';
import { useKeyMap } from './useKeyMap.ts';
import type { KeyProblem } from './keyTable.ts';
import { ACTIONS, keyOf, problemWith } from './keyTable.ts';

const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Process', 'Unidentified'];

const wordsOf = (problem: KeyProblem, key: string, text: KeysText): string => {
  switch (problem.kind) {
    case 'taken': return text.taken(keyName(key, text), text.does[problem.by]);
    case 'fixed': return text.taken(keyName(key, text), text.fixed[problem.by]);
    case 'reserved': return text.reserved(keyName(key, text));
    case 'combined': return text.combined;
  }
};

type Props = { readonly action: KeyAction; readonly onKey: (action: KeyAction, key: string) => void };

export const KeyRow = ({ action, onKey }: Props) => {
  const text = useText(keysText);
  const map = useKeyMap();
  const [asked, setAsked] = useState<{ readonly problem: string | null } | null>(null);
  const key = keyName(map[action], text);
  const usual = keyName(ACTIONS[action].key, text);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (asked === null || event.nativeEvent.isComposing || MODIFIERS.includes(event.key)) return;
    event.preventDefault();
    if (event.repeat) return;
    if (event.key === 'Escape') return setAsked(null);
    const problem = problemWith(action, event, map);
    if (problem !== null) return setAsked({ problem: wordsOf(problem, keyOf(event), text) });
    setAsked(null);
    onKey(action, keyOf(event));
  };
  return (
    <li className={asked === null ? undefined : 'is-asked'}>
      <span>{text.does[action]}{key === usual ? null : <small>{text.usually(usual)}</small>}</span>
      <button
        type="button" data-action={action} aria-label={text.change(text.does[action], key)} title={text.change(text.does[action], key)}
        onClick={() => setAsked({ problem: null })} onBlur={() => setAsked(null)} onKeyDown={onKeyDown}
      >
        <kbd>{asked === null ? key : '…'}</kbd>
      </button>
      {asked === null ? null : <p role="alert" className={asked.problem === null ? undefined : 'is-refused'}>{asked.problem ?? text.pressNow}</p>}
    </li>
  );
};
