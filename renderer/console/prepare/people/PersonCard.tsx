// One participant beside the list: every field, the team, what the body allows, and the ways to leave.
import { Button, CloseButton } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../../../shared/domain/things.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { reportDeskText } from '../../../../shared/text/reportDesk.ts';
import { PaperStrip } from '../../close/PaperStrip.tsx';
import { Editable } from '../../Editable.tsx';
import { useView } from '../../../link/useView.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { LeaveForm } from './LeaveForm.tsx';
import { BodyLimitNote } from './BodyLimitNote.tsx';
import { PersonForm } from './PersonForm.tsx';

type Props = {
  /** null: a new one. */
  readonly person: Person | null;
  readonly isDrawn: boolean;
  readonly onClose: () => void;
};

export const PersonCard = ({ person, isDrawn, onClose }: Props) => {
  const text = useText(peopleText).card;
  const certificate = useText(reportDeskText).person;
  const send = useSend();
  const teams = useView('teams');
  const [leaving, setLeaving] = useState<'withdraw' | 'replace' | null>(null);
  const team = teams?.teams.find(({ members }) => members.some(({ id }) => id === person?.id));
  const where = team !== undefined ? text.inTeam(team.name) : isDrawn ? text.noTeam : null;
  return (
    <aside className="card" aria-label={person?.name ?? text.addTitle}>
      <header>
        <div>
          <h2>{person?.name ?? text.addTitle}</h2>
          {person === null ? <p className="field-note">{isDrawn ? text.addLeadDrawn : text.addLead}</p> : where === null ? null : <p className="field-note">{where}</p>}
        </div>
        <CloseButton aria-label={text.close} onClick={onClose} />
      </header>
      <Editable>
      {leaving !== null && person !== null ? (
        <LeaveForm key={leaving} person={person} how={leaving} onDone={onClose} onCancel={() => setLeaving(null)} />
      ) : (
        <PersonForm
          isNew={person === null} stored={person ?? {}} submit={person === null ? text.saveNew : text.save} {...(person === null ? { onCancel: onClose } : {})}
          onSubmit={async (fields) => {
            const { ok } = await send(person === null ? { type: 'addPerson', fields } : { type: 'editPerson', person: person.id, fields });
            if (ok && person === null) onClose();
            return ok;
          }}
        />
      )}
      {person === null || leaving !== null ? null : (
        <>
          <BodyLimitNote person={person.id} />
          <div className="card-part form-actions">
            <Button variant="default" onClick={() => setLeaving('replace')}>{text.replace}</Button>
            <Button variant="default" onClick={() => setLeaving('withdraw')}>{text.withdraw}</Button>
          </div>
        </>
      )}
      </Editable>
      {person === null || leaving !== null ? null : <PaperStrip id="person-certificate" heading={certificate.heading} lead={certificate.lead} kinds={['certificates']} person={person.id} />}
    </aside>
  );
};
