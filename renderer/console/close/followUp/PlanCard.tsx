// The chosen plan: what it says, what was heard of it, and the form to note more; changing it is another form's work.
import { Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { latestFirst } from '../../../../shared/domain/followUp/actionPlan.ts';
import type { PlanRow } from '../../../../shared/domain/followUp/followUp.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { formatDate, formatWeekdayDate } from '../../../../shared/text/format.ts';
import type { Day } from '../../../../shared/units.ts';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { dayWords } from './headlineWords.ts';
import type { Days } from './planDraft.ts';
import { ProgressForm } from './ProgressForm.tsx';
import { StateMark } from './StateMark.tsx';
import { UrgencyTag } from './UrgencyTag.tsx';

type Props = { readonly plan: PlanRow; readonly days: Days; readonly today: Day; readonly onEdit: () => void; readonly onRemove: () => void; readonly onLeave: () => void };

export const PlanCard = ({ plan, days, today, onEdit, onRemove, onLeave }: Props) => {
  const language = useLanguage();
  const { card: text, progress } = useText(followUpText);
  const dated = (day: Day): string => [formatWeekdayDate(day, language), dayWords(days.last, day, language)].filter((words) => words !== '').join(', ');
  const facts = [
    [text.problem, plan.problem], [text.measure, plan.measure], [text.agency, plan.agency], [text.partners, plan.partners.join(', ')], [text.inCharge, plan.inCharge], [text.due, dated(plan.due)], [text.team, plan.teamName ?? ''],
  ] as const;
  const history = latestFirst(plan);
  return (
    <>
      <header className="followup-title">
        <p><StateMark state={plan.state} /><UrgencyTag plan={plan} today={today} /></p>
        <h2>{plan.action}</h2>
      </header>
      <Editable><ProgressForm key={plan.id} plan={plan} firstDay={days.first} today={today} onLeave={onLeave} /></Editable>
      <section className="followup-history" aria-labelledby="followup-history">
        <h3 id="followup-history">{progress.history}</h3>
        {history.length === 0 ? <p>{progress.nothing}</p> : (
          <ol>
            {history.map(({ state, note, on }, i) => (
              <li key={history.length - i}>
                <StateMark state={state} />
                <span>{[formatDate(on, language), dayWords(days.last, on, language)].filter((words) => words !== '').join(', ')}</span>
                {note === '' ? null : <p>{note}</p>}
              </li>
            ))}
          </ol>
        )}
      </section>
      <dl>
        {facts.filter(([, words]) => words !== '').map(([name, words]) => <div key={name}><dt>{name}</dt><dd>{words}</dd></div>)}
      </dl>
      <Editable>
        <div className="form-actions">
          <Button size="xs" variant="default" leftSection={<IconPencil size={15} stroke={1.75} aria-hidden="true" />} onClick={onEdit}>{text.edit}</Button>
          <Button size="xs" variant="default" leftSection={<IconTrash size={15} stroke={1.75} aria-hidden="true" />} aria-label={text.removeNamed(plan.action)} onClick={onRemove}>{text.remove}</Button>
        </div>
      </Editable>
    </>
  );
};
