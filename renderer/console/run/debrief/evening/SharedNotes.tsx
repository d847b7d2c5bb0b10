// The notes that may be shared, one of which is put up in the hall at a time; no private one comes in here.
import { Button } from '@mantine/core';
import type { EveningView } from '../../../../../shared/domain/reflection/evening.ts';
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import { useView } from '../../../../link/useView.ts';
import { Emblem } from '../../../../parts/Emblem.tsx';
import { Editable } from '../../../Editable.tsx';
import { KeySign } from '../../../keys/KeySign.tsx';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import type { RunAction } from '../../runCommands.ts';

type Props = { readonly evening: EveningView; readonly isShown: boolean; /** Cued or shown, so that two keys turn it. */ readonly isOnWay: boolean; readonly act: (action: RunAction) => void };

export const SharedNotes = ({ evening: { order, up }, isShown, isOnWay, act }: Props) => {
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
        {!isOnWay || rows.length === 0 ? null : (
          <Editable>
            <div className="evening-turn">
              <Button size="xs" variant="default" rightSection={<KeySign of="previousPage" />} disabled={up === null} onClick={() => act('previousPage')}>{rows[0]?.id === up ? text.toQuestion : text.back}</Button>
              <Button size="xs" variant="default" rightSection={<KeySign of="nextPage" />} disabled={rows.at(-1)?.id === up} onClick={() => act('nextPage')}>{text.next}</Button>
            </div>
          </Editable>
        )}
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
