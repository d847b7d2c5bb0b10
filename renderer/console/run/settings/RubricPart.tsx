// The rubric of a run as it stands, with every version it had and why, and the form to change it; it computes no score.
import { useState } from 'react';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatAmount, formatCount, formatTimeOfDay, formatWeekday } from '../../../../shared/text/format.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import type { Zone } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { OpenButton } from './OpenButton.tsx';
import type { RubricDraft } from './RubricForm.tsx';
import { RubricForm } from './RubricForm.tsx';
import { Section } from './Section.tsx';
import { letGo, useTyped } from '../../useKept.ts';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly zone: Zone; readonly place: string };

export const RubricPart = ({ runs, run, zone, place }: Props) => {
  const text = useText(runSettingsText).rubric;
  const language = useLanguage();
  const [draft, setDraft] = useTyped<RubricDraft>(`${place} rubric`);
  /** What a person did last here, so that the keyboard follows; null: they only came. */
  const [did, setDid] = useState<'opened' | 'closed' | null>(null);
  const onOpen = (): void => { setDraft({ rows: null, reason: '' }); setDid('opened'); };
  const onClose = (): void => { setDraft(letGo(draft)); setDid('closed'); };
  const { exercise: { result }, formerRubrics, hasScores } = run;
  if (result.kind === 'combined') {
    return result.parts.some(({ rule }) => rule.kind === 'rubric') ? <Section heading={text.heading} lead={text.combined}>{null}</Section> : null;
  }
  if (result.kind !== 'rubric') return null;
  return (
    <Section heading={text.heading} lead={hasScores ? text.fixed : text.free}>
      {formerRubrics.length === 0 ? null : (
        <>
          <ol className="settings-versions">
            <li>{text.first}</li>
            {formerRubrics.map(({ reason, until }, i) => (
              <li key={`${i} ${until}`}>{text.version(formatCount(i + 2, language), `${formatWeekday(dayOf(until, zone), language)} ${formatTimeOfDay(until, zone, language)}`, reason)}</li>
            ))}
          </ol>
          <p className="field-note">{text.carried}</p>
        </>
      )}
      {draft !== null ? <RubricForm runs={runs} run={run} criteria={result.criteria} draft={draft} hasFocus={did === 'opened'} onDraft={setDraft} onClose={onClose} /> : (
        <>
          <ul className="settings-criteria" aria-label={text.names}>
            {result.criteria.map(({ id, name, most }) => <li key={id}><span>{name[language]}</span><span className="number">{formatAmount(most, language)}</span></li>)}
          </ul>
          <OpenButton label={text.change} wasOpen={did === 'closed'} onOpen={onOpen} />
        </>
      )}
    </Section>
  );
};
