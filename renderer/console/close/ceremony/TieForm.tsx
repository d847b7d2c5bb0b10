// Asks what comes of teams that are level across an award line: shared, an order by the jury, or a lottery; what is typed stays until it is decided.
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { AwardTie } from '../../../../shared/domain/reveal/awards.ts';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { letGo, useKept } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import type { TieDraft, TieField, TieWay } from './tieDraft.ts';
import { freshTie, lackingIn, movedUp, tieCommand, tieWays } from './tieDraft.ts';

type Props = { readonly tie: AwardTie; readonly id: string };

export const TieForm = ({ tie, id }: Props) => {
  const language = useLanguage();
  const text = useText(ceremonyText).tie;
  const send = useSend();
  const [kept, keep] = useKept<TieDraft>(`ceremony ${id}`);
  const [asked, setAsked] = useState(false);
  const draft = kept ?? freshTie(tie);
  const set = (change: Partial<TieDraft>): void => keep({ ...draft, ...change });
  const lacking = asked ? lackingIn(draft) : [];
  const field = (name: TieField, label: string, hint = '') => (
    <TextInput
      key={name} label={label} placeholder={hint} value={draft[name]} maxLength={name === 'seed' ? 80 : LONGEST_REASON} autoComplete="off"
      error={lacking.includes(name) ? text.lacking : null} onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  const onDecide = async (event: React.SyntheticEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (lackingIn(draft).length === 0 && (await send(tieCommand(tie, draft))).ok) keep(letGo(kept));
  };
  const nameOf = (team: string): string => tie.teams.find((each) => each.team === team)?.name ?? team;
  return (
    <form className="ceremony-form" onSubmit={(event) => void onDecide(event)}>
      <SegmentedControl
        size="xs" aria-labelledby={id} value={draft.way} onChange={(way) => set({ way: way as TieWay })}
        data={tieWays.map((way) => ({ value: way, label: text.ways[way] }))}
      />
      <p className="ceremony-about">{text.about[draft.way]}</p>
      {draft.way !== 'jury' ? null : (
        <ol className="ceremony-order" aria-label={text.order}>
          {draft.order.map((team, at) => (
            <li key={team}>
              <span>{nameOf(team)}</span>
              <Button size="compact-xs" variant="default" disabled={at === 0} aria-label={text.up(nameOf(team))} onClick={() => set({ order: movedUp(draft.order, at) })}><IconArrowUp size={14} aria-hidden="true" /></Button>
            </li>
          ))}
        </ol>
      )}
      {draft.way === 'shared' ? null : (
        <div className="ceremony-fields">
          {draft.way === 'jury' ? field('reason', text.reason) : field('seed', text.seed, text.seedHint)}
          {field('first', draft.way === 'jury' ? text.first : text.witness(formatCount(1, language)))}
          {field('second', draft.way === 'jury' ? text.second : text.witness(formatCount(2, language)))}
        </div>
      )}
      <Button size="xs" type="submit">{text.decide}</Button>
    </form>
  );
};
