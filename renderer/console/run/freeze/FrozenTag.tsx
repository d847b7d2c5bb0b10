// Says in the top bar of every part that the hall's standings are frozen, and since when.
import './freeze.css';
import { IconSnowflake } from '@tabler/icons-react';
import { freezeText } from '../../../../shared/text/run/freeze.ts';
import { useText } from '../../useLanguage.ts';
import { useFrozen } from './useFrozen.ts';

export const FrozenTag = () => {
  const text = useText(freezeText);
  const frozen = useFrozen();
  if (frozen === null) return null;
  return (
    <span className="freeze-tag" role="status" title={text.tagMeaning(frozen.when, frozen.by)}>
      <IconSnowflake size={15} stroke={1.9} aria-hidden="true" />{text.tag(frozen.when)}
    </span>
  );
};
