// Who was on the list and no longer takes part, why, and the way back.
import { Button } from '@mantine/core';
import type { FormerPerson, Person } from '../../../../shared/domain/things.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';

export const FormerPeople = ({ former, people }: { readonly former: readonly FormerPerson[]; readonly people: readonly Person[] }) => {
  const text = useText(peopleText).card;
  const language = useLanguage();
  const send = useSend();
  const teams = useView('teams');
  if (former.length === 0) return null;
  const replacement = ({ left }: FormerPerson): string | undefined => [...people, ...former].find(({ id }) => id === left.replacedBy)?.name;
  return (
    <details className="former-people">
      <summary>{text.former(formatCount(former.length, language))}</summary>
      <ul>
        {former.map((person) => {
          const by = replacement(person);
          return (
            <li key={person.id}>
              <div>
                <strong>{person.name}</strong>
                <span>{person.agency}</span>
                <span>{text.formerReason(person.left.reason, teams?.teams.find(({ team }) => team === person.left.team)?.name ?? null)}</span>
                {by === undefined ? null : <span>{text.replacedBy(by)}</span>}
              </div>
              <Button variant="default" aria-label={text.bringBackNamed(person.name)} onClick={() => void send({ type: 'bringBackPerson', person: person.id })}>
                {text.bringBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
