// What each team commits itself to after this exercise, one field a team, and which teams are still missing.
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { CommitmentRow } from '../../../../shared/domain/commitments/commitments.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import type { RunId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { CommitmentField } from './CommitmentField.tsx';
import { PersonalCommitments } from './PersonalCommitments.tsx';

type Props = { readonly runs: readonly RunView[]; readonly run: RunId };

export const CommitmentList = ({ runs, run }: Props) => {
  const text = useText(runText).debrief.commitments;
  const language = useLanguage();
  const send = useSend();
  const view = useView('commitments');
  if (view === undefined) return null;
  const { teams, others } = view;
  const isOwn = (row: CommitmentRow): boolean => row.person === null && row.run === run;
  const missing = teams.filter(({ commitments }) => !commitments.some(isOwn));
  const from = (row: CommitmentRow): string => {
    const name = runs.find((each) => each.run === row.run)?.exercise.name[language];
    return name === undefined ? text.wholeRetreat : text.earlier(name);
  };
  const remove = (row: CommitmentRow, who: string) => (
    <ActionIcon variant="subtle" aria-label={text.remove(who)} onClick={() => void send({ type: 'removeCommitment', commitment: row.id })}><IconX size={16} stroke={1.7} aria-hidden="true" /></ActionIcon>
  );
  return (
    <section className="commitments" aria-labelledby="commitments-heading">
      <header>
        <h2 id="commitments-heading">{text.heading}</h2>
        {teams.length === 0 ? null : <strong>{text.done(formatCount(teams.length - missing.length, language), formatCount(teams.length, language))}</strong>}
        <p role="status">{teams.length === 0 ? text.noTeams : missing.length === 0 ? text.allThere : text.missing(missing.map(({ name }) => name).join(', '))}</p>
      </header>
      <Editable>
        <ul>
          {teams.map(({ team, number, name, commitments }) => {
            const own = commitments.find(isOwn);
            return (
              <li key={team}>
                <span className="named-team"><Emblem number={number} />{name}</span>
                <CommitmentField
                  label={text.of(name)} placeholder={text.placeholder} stored={own?.text ?? null}
                  onSave={(says) => send(own === undefined ? { type: 'recordCommitment', fields: { run, team, person: null, text: says } } : { type: 'editCommitment', commitment: own.id, text: says })}
                />
                {own === undefined ? <span /> : remove(own, name)}
                {commitments.filter((row) => row.person === null && row.id !== own?.id).map((row) => (
                  <p key={row.id} className="commitment-earlier">{row.text} <span>{from(row)}</span></p>
                ))}
              </li>
            );
          })}
        </ul>
        {others.some(({ person }) => person === null) ? (
          <>
            <h3>{text.others}</h3>
            <ul>{others.filter(({ person }) => person === null).map((row) => <li key={row.id}><p className="commitment-earlier">{row.text} <span>{from(row)}</span></p>{remove(row, row.team)}</li>)}</ul>
          </>
        ) : null}
        {teams.length === 0 ? null : <PersonalCommitments view={view} run={run} remove={remove} />}
      </Editable>
    </section>
  );
};
