// Chooses one more of the committee, those listed as judges first; it stores nothing.
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { Member } from '../../../../shared/domain/things.ts';
import { MOST_JUDGES } from '../../../../shared/domain/scoring/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = { readonly members: readonly Member[]; readonly judges: readonly MemberId[]; readonly onAdd: (judge: MemberId) => void };

export const AddJudge = ({ members, judges, onAdd }: Props) => {
  const text = useText(runSettingsText).judges;
  const language = useLanguage();
  const [chosen, setChosen] = useState('');
  const free = members.filter(({ id }) => !judges.includes(id));
  const one = free.find(({ id }) => id === chosen);
  if (judges.length >= MOST_JUDGES) return <p className="field-note">{text.full(formatCount(MOST_JUDGES, language))}</p>;
  if (free.length === 0) return null;
  const group = (label: string, isJudge: boolean) => ({ group: label, items: free.filter(({ roles }) => roles.includes('judge') === isJudge).map(({ id, name }) => ({ value: id as string, label: name })) });
  return (
    <div className="settings-line">
      <NativeSelect
        label={text.add} value={one === undefined ? '' : chosen} onChange={(event) => setChosen(event.currentTarget.value)}
        data={[{ value: '', label: text.choose }, ...[group(text.inRole, true), group(text.others, false)].filter(({ items }) => items.length > 0)]}
      />
      <Button
        variant="default" disabled={one === undefined}
        onClick={() => {
          if (one === undefined) return;
          onAdd(one.id);
          setChosen('');
        }}
      >{text.addButton}</Button>
    </div>
  );
};
