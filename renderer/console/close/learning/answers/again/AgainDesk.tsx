// A sample of forms typed a second time without seeing the first typing, and under it where the two differ; it decides nothing.
import { useMemo } from 'react';
import type { AnswersView } from '../../../../../../shared/domain/learning/learningViews.ts';
import { compareEntries, sampleOf } from '../../../../../../shared/domain/learning/secondEntry.ts';
import { formatCount } from '../../../../../../shared/text/format.ts';
import { answersText } from '../../../../../../shared/text/learning/answers.ts';
import { Foot } from '../../../../Foot.tsx';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import { EntryDesk } from '../entry/EntryDesk.tsx';
import type { EntrySheet } from '../entry/entrySheet.ts';
import { DifferenceList } from './DifferenceList.tsx';

type Props = { readonly sheet: EntrySheet; readonly entries: Pick<AnswersView, 'secondEntries' | 'typedApart'>; readonly place: string };

export const AgainDesk = ({ sheet, entries: { secondEntries, typedApart }, place }: Props) => {
  const text = useText(answersText).sample;
  const language = useLanguage();
  const count = (number: number): string => formatCount(number, language);
  const forms = useMemo(() => sheet.forms.filter(({ version }) => version === sheet.version), [sheet]);
  const sample = useMemo(() => sampleOf(forms), [forms]);
  const open = useMemo(() => sample.forms.filter((id) => secondEntries[id] === undefined), [sample, secondEntries]);
  const again = useMemo((): EntrySheet => ({ ...sheet, again: open }), [sheet, open]);
  const comparison = useMemo(() => compareEntries(forms, secondEntries, typedApart), [forms, secondEntries, typedApart]);
  if (sample.forms.length === 0) return <><p className="answers-note">{text.none}</p><Foot keys={[]} /></>;
  const isWhole = sample.every === 1;
  return (
    <>
      <p className="answers-note">
        {isWhole ? text.all(count(sample.forms.length)) : text.rule(count(sample.every), count(sample.forms.length))} <strong role="status">{open.length === 0 ? text.done : text.progress(count(sample.forms.length - open.length), count(sample.forms.length))}</strong>
      </p>
      {comparison.forms === 0 ? null : <DifferenceList sheet={sheet} comparison={comparison} secondEntries={secondEntries} />}
      {open.length === 0 ? <><div className="answers-rest" /><Foot keys={comparison.differences.length === 0 ? [] : [{ keys: 'Tab', does: text.nextDifference }]} /></> : <EntryDesk sheet={again} place={place} />}
    </>
  );
};
