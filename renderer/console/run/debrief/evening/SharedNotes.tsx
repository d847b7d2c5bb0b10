// The notes that may be shared, one of which is put up in the hall at a time; no private one comes in here.
import { Button } from '@mantine/core';
import type { EveningView } from '../../../../../shared/domain/reflection/evening.ts';
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import { useView } from '../../../../link/useView.ts';
import { Emblem } from '../../../../parts/Emblem.tsx';
import { Editable } from '../../../Editable.tsx';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';

type Props = { readonly evening: EveningView; readonly isShown: boolean };

export const SharedNotes = ({ evening: { order, up }, isShown }: Props) => {
  const { evening: text, jot } = useText(reflectionDeskText);
  const language = useLanguage();
  const send = useSend();
  const all = useView('reflections') ?? [];
  const rows = order.flatMap((id) => all.filter((each) => each.id === id));
  return (
    <section className="evening-shared" aria-labelledby="evening-shared-heading">
      <header>
        <h2 id="evening-shared-heading">{text.shareHeading}</h2>
        <p>{rows.length === 0 ? text.none : text.shareLead}</p>
        {up === null ? null : <Editable><Button size="xs" variant="default" onClick={() => void send({ type: 'putUpReflection', reflection: null })}>{text.toQuestion}</Button></Editable>}
      </header>
      <Editable>
        <ul className="jot-list">
          {rows.map(({ id, text: said, teamName, emblem, exercise }) => {
            const team = teamName ?? jot.gone;
            return (
              <li key={id} data-up={id === up ? 'yes' : 'no'}>
                <span className="named-team">{emblem === null ? null : <Emblem number={emblem} />}{team}</span>
                <p>{said} <span>{exercise?.[language] ?? jot.wholeRetreat}</span></p>
                {id === up && isShown ? <strong className="evening-up">{text.up}</strong>
                  : <Button size="compact-xs" variant="default" aria-label={text.putUp(team)} onClick={() => void send({ type: 'putUpReflection', reflection: id })}>{text.putUpShort}</Button>}
              </li>
            );
          })}
        </ul>
      </Editable>
    </section>
  );
};
