// The sign of the key an action has now, as a person calls it.
import type { KeyAction } from '../../../shared/text/keys.ts';
import { keyName, keysText } from '../../../shared/text/keys.ts';
import { useText } from '../useLanguage.ts';
import { useKeyMap } from './useKeyMap.ts';

export const KeySign = ({ of }: { readonly of: KeyAction }) => {
  const text = useText(keysText);
  return <kbd aria-hidden="true">{keyName(useKeyMap()[of], text)}</kbd>;
};
