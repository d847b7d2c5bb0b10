// The foot bar: the keys that work on this screen and one quiet remark; every screen ends with its own.
import type { ReactNode } from 'react';
import { useContext } from 'react';
import type { KeyAction } from '../../shared/text/keys.ts';
import { keysText } from '../../shared/text/keys.ts';
import { AllKeysHintContext } from './keys/allKeysHint.ts';
import { KeySign } from './keys/KeySign.tsx';
import { useText } from './useLanguage.ts';

/** By the action of the table, or by keys that nobody may change. */
export type FootKey = { readonly does: string } & ({ readonly action: KeyAction } | { readonly keys: string });

export const Foot = ({ keys, note }: { readonly keys: readonly FootKey[]; readonly note?: ReactNode }) => {
  const text = useText(keysText).foot;
  return (
    <footer className="foot-bar">
      <div className="foot-keys">
        {keys.map((key) => <span className="foot-key" key={key.does}>{'action' in key ? <KeySign of={key.action} /> : <kbd>{key.keys}</kbd>}{key.does}</span>)}
      </div>
      {note === undefined ? null : <div className="foot-note">{note}</div>}
      {useContext(AllKeysHintContext) ? <span className="foot-key foot-all"><KeySign of="allKeys" />{text.all}</span> : null}
    </footer>
  );
};
