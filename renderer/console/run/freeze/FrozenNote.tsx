// Says beside the present standings, beside the target, or after the ceremony, what the hall sees instead while it is frozen.
import '../standings/hallNote.css';
import { freezeText } from '../../../../shared/text/run/freeze.ts';
import { useText } from '../../useLanguage.ts';
import { useFrozen } from './useFrozen.ts';

export const FrozenNote = ({ of }: { readonly of: 'standings' | 'target' | 'after' }) => {
  const text = useText(freezeText);
  const frozen = useFrozen();
  if (frozen === null) return null;
  return <p className="hall-note" role="note">{of === 'standings' ? text.present(frozen.when) : of === 'after' ? text.after(frozen.when) : text.target}</p>;
};
