// The times a run is judged by, one form for each rule that counts from a time; nothing where none does.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { timesIn } from '../../../../shared/domain/scoring/run/times.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { Section } from './Section.tsx';
import { TimesForm } from './TimesForm.tsx';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly place: string };

export const TimesPart = ({ runs, run, place }: Props) => {
  const text = useText(runSettingsText).times;
  const language = useLanguage();
  const { result } = run.exercise;
  const all = timesIn(result);
  if (all.length === 0) return null;
  return (
    <Section heading={text.heading} lead={text.lead}>
      {all.map((times) => (
        <TimesForm key={times.part ?? ''} runs={runs} run={run} times={times} place={place}
          name={times.part === null || result.kind !== 'combined' ? null : result.parts[times.part]?.name[language] ?? null} />
      ))}
    </Section>
  );
};
