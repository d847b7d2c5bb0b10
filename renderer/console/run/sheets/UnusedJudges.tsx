// Says over the grid that judges are on duty and have no sheet of their own, before the first digit; it stores nothing.
import { Button } from '@mantine/core';
import { formatCount } from '../../../../shared/text/format.ts';
import { gridText } from '../../../../shared/text/run/grid.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = { readonly judges: readonly MemberId[]; readonly onUse: () => void };

export const UnusedJudges = ({ judges, onUse }: Props) => {
  const text = useText(gridText).people;
  const language = useLanguage();
  if (judges.length === 0) return null;
  return (
    <div className="warn-note run-cancelled" role="status">
      {text.unused(formatCount(judges.length, language))}{' '}
      <Button variant="default" size="compact-sm" onClick={onUse}>{text.use}</Button>
    </div>
  );
};
