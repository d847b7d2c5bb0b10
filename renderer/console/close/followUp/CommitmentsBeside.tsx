// What teams and people committed themselves to, beside the board: a team's becomes a plan by one key; a person's is only read.
import { Button } from '@mantine/core';
import { cleanText } from '../../../../shared/cleanText.ts';
import type { CommitmentRow, CommitmentsView } from '../../../../shared/domain/commitments/commitments.ts';
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { useView } from '../../../link/useView.ts';
import { goTo } from '../../goTo.ts';
import { useText } from '../../useLanguage.ts';
import { useViewOnly } from '../../useViewOnly.ts';

type Props = {
  readonly view: CommitmentsView;
  readonly plans: readonly PlanRow[];
  readonly onMake: (commitment: CommitmentRow) => void;
  /** null: there is nothing to go back to. */
  readonly onBack: (() => void) | null;
};

export const CommitmentsBeside = ({ view: { teams }, plans, onMake, onBack }: Props) => {
  const text = useText(followUpText).commitments;
  const isViewOnly = useViewOnly();
  // The exercise held last, or the last one there is.
  const runs = useView('runs') ?? [];
  const run = runs.findLast(({ stage, cancelled }) => stage !== 'open' && cancelled === null) ?? runs.at(-1);
  const ofTeams = teams.map((team) => ({ ...team, own: team.commitments.filter(({ person }) => person === null) })).filter(({ own }) => own.length > 0);
  const personal = teams.flatMap(({ name: team, commitments }) => commitments.flatMap(({ id, name, text: words }) => (name === null ? [] : [{ id, name, team, words }])));
  const isMade = (row: CommitmentRow): boolean => plans.some(({ action }) => action === cleanText(row.text));
  return (
    <section className="followup-commitments" aria-labelledby="followup-commitments">
      <h2 id="followup-commitments">{text.heading}</h2>
      <p>{ofTeams.length + personal.length === 0 ? text.nothing : text.lead}</p>
      {ofTeams.length + personal.length > 0 || run === undefined ? null : <div className="form-actions"><Button size="xs" variant="default" onClick={() => goTo({ to: 'run', run: run.run, pane: 'debrief' })}>{text.toDebrief}</Button></div>}
      {ofTeams.map(({ team, name, own }) => (
        <section key={team} aria-label={name}>
          <h3>{name}</h3>
          <ul>
            {own.map((row) => (
              <li key={row.id}>
                <span>{row.text}</span>
                {isMade(row) ? <small>{text.made}</small>
                  : <Button size="compact-xs" variant="default" disabled={isViewOnly} aria-label={text.makeNamed(row.text)} onClick={() => onMake(row)}>{text.make}</Button>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {personal.length === 0 ? null : (
        <details>
          <summary>{text.personal}</summary>
          <ul>{personal.map(({ id, name, team, words }) => <li key={id}><span>{words} <small>{name}, {team}</small></span></li>)}</ul>
        </details>
      )}
      {onBack === null ? null : <div className="form-actions"><Button size="xs" variant="default" onClick={onBack}>{text.back}</Button></div>}
    </section>
  );
};
