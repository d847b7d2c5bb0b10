// Says beside the present standings, or beside the target, what the hall sees instead while it is frozen.
import './freeze.css';
import { freezeText } from '../../../../shared/text/run/freeze.ts';
import { useText } from '../../useLanguage.ts';
import { useFrozen } from './useFrozen.ts';

export const FrozenNote = ({ of }: { readonly of: 'standings' | 'target' }) => {
  const text = useText(freezeText);
  const frozen = useFrozen();
  return frozen === null ? null : <p className="freeze-note" role="note">{of === 'standings' ? text.present(frozen.when) : text.target}</p>;
};
