// All keys by part of the app on one page, to read, to print and to change; it keeps none of them itself.
import '../help/help.css';
import './keys.css';
import { Button } from '@mantine/core';
import { IconRestore } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { KeyAction, KeyPlace } from '../../../shared/text/keys.ts';
import { keyActions, keyName, keysText } from '../../../shared/text/keys.ts';
import { useView } from '../../link/useView.ts';
import { walkFocus } from '../files/walkFocus.ts';
import { Foot } from '../Foot.tsx';
import { HelpHead } from '../help/HelpHead.tsx';
import { useCall } from '../useCall.ts';
import { useKeys } from './useKeys.ts';
import { useText } from '../useLanguage.ts';
import { KeyRow } from './KeyRow.tsx';
import type { KeyChanges } from './keyTable.ts';
import { ACTIONS, changed, FIXED } from './keyTable.ts';

/** So that three columns come out even. */
const places: readonly KeyPlace[] = ['run', 'everywhere', 'close', 'prepare', 'pages', 'welcome'];
const print = (): void => window.print();

export const KeysPage = ({ onBack }: { readonly onBack: () => void }) => {
  const text = useText(keysText);
  const call = useCall();
  const changes = useView('preferences')?.keys;
  const page = useRef<HTMLElement>(null);
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<KeyChanges | null>(null);
  useEffect(() => page.current?.focus(), []);
  const walk = (by: 1 | -1): void => walkFocus(page.current, '.keys-places button', by);
  useKeys({ print, Escape: onBack, ArrowDown: () => walk(1), ArrowUp: () => walk(-1) });
  const keep = async (keys: KeyChanges, saying: string): Promise<void> => {
    const { ok } = await call('setPreferences', { keys });
    setSaid(ok ? saying : '');
  };
  const onKey = (action: KeyAction, key: string): void => {
    setBefore(null);
    void keep(changed(changes ?? {}, action, key), text.changed(text.does[action], keyName(key, text)));
  };
  const onReset = (): void => {
    setBefore(changes ?? {});
    void keep({}, text.wasReset);
  };
  const onUndoReset = (): void => {
    setBefore(null);
    if (before !== null) void keep(before, '');
  };
  return (
    <>
      <article className="help-page keys-page" ref={page} tabIndex={-1} aria-labelledby="keys-heading">
        <HelpHead id="keys-heading" title={text.title} lead={text.lead} print={text.print} onPrint={print} back={text.back} onBack={onBack} />
        <div className="keys-said">
          {before !== null
            ? <Button size="compact-md" variant="default" onClick={onUndoReset}>{text.undoReset}</Button>
            : <Button size="compact-md" variant="default" leftSection={<IconRestore size={17} stroke={1.75} aria-hidden="true" />}
              disabled={Object.keys(changes ?? {}).length === 0} onClick={onReset}>{text.reset}</Button>}
          <p role="status">{said}</p>
        </div>
        <div className="keys-places">
          {places.map((place) => (
            <section key={place} aria-labelledby={`keys-${place}`}>
              <h2 id={`keys-${place}`}>{text.places[place]}</h2>
              <ul>
                {keyActions.filter((action) => ACTIONS[action].place === place).map((action) => <KeyRow key={action} action={action} onKey={onKey} />)}
                {FIXED.filter((fixed) => fixed.place === place).map(({ use, keys }) => (
                  <li key={use} className="is-fixed"><span>{text.fixed[use]}</span><span>{keys.map((key) => <kbd key={key}>{keyName(key, text)}</kbd>)}</span></li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <p className="help-printed">{text.printed}</p>
      </article>
      <Foot keys={[{ keys: '↑ ↓', does: text.foot.choose }, { keys: 'Enter', does: text.foot.change }, { action: 'print', does: text.foot.print }, { keys: 'Esc', does: text.foot.back }]} />
    </>
  );
};
