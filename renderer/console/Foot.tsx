// The foot bar: the keys that work on this screen now and one quiet remark; every screen ends with its own.
import type { ReactNode } from 'react';
import { useContext } from 'react';
import { keysText } from '../../shared/text/keys.ts';
import { AllKeysHintContext } from './keys/allKeysHint.ts';
import type { FootKey } from './keys/footKeys.ts';
import { footKeys } from './keys/footKeys.ts';
import { KeySign } from './keys/KeySign.tsx';
import { useScreenHere } from './keys/earlyKeys.ts';
import { useTyping } from './keys/useTyping.ts';
import { useText } from './useLanguage.ts';

export const Foot = ({ keys, note }: { readonly keys: readonly FootKey[]; readonly note?: ReactNode }) => {
  const text = useText(keysText).foot;
  const typing = useTyping();
  const isInRetreat = useContext(AllKeysHintContext);
  useScreenHere();
  return (
    <footer className="foot-bar">
      <div className="foot-keys">
        {footKeys(keys, typing, text.inField, isInRetreat).map((key) => (
          <span className="foot-key" key={key.does}>
            {'action' in key ? <KeySign of={key.action} /> : 'actions' in key ? key.actions.map((action) => <KeySign key={action} of={action} />) : <kbd>{key.keys}</kbd>}{key.does}
          </span>
        ))}
      </div>
      {note === undefined ? null : <div className="foot-note">{note}</div>}
      {isInRetreat && typing === 'nowhere' ? <span className="foot-key foot-all"><KeySign of="allKeys" />{text.all}</span> : null}
    </footer>
  );
};
