// Where two typings of the same paper differ, side by side, each to be decided by the paper; and how often they differed.
import { useRef } from 'react';
import type { Comparison, TwoAnswers } from '../../../../../../shared/domain/learning/secondEntry.ts';
import { errorRate, withAnswer } from '../../../../../../shared/domain/learning/secondEntry.ts';
import type { Answers } from '../../../../../../shared/domain/learning/schemas.ts';
import { formatAmount, formatCount } from '../../../../../../shared/text/format.ts';
import { answersText } from '../../../../../../shared/text/learning/answers.ts';
import { formNumber } from '../../../../../../shared/text/refusals/learning.ts';
import type { AnswerId } from '../../../../../../shared/units.ts';
import { Editable } from '../../../../Editable.tsx';
import { ScrollRegion } from '../../../../tables/ScrollRegion.tsx';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import { useSend } from '../../../../useSend.ts';
import { shownAnswer } from '../entry/cellWords.ts';
import type { EntrySheet } from '../entry/entrySheet.ts';

type Props = { readonly sheet: EntrySheet; readonly comparison: Comparison; readonly secondEntries: Readonly<Record<AnswerId, Answers>> };

export const DifferenceList = ({ sheet, comparison: { answers, differed, differences }, secondEntries }: Props) => {
  const text = useText(answersText).sample;
  const language = useLanguage();
  const send = useSend();
  const rows = useRef<HTMLTableSectionElement>(null);
  // The rate is that of the typing, not of what is left to decide.
  const rate = errorRate(differed, answers) ?? 0;
  const decide = async ({ form: id, item, first, second }: TwoAnswers, takes: 'first' | 'second'): Promise<void> => {
    const form = sheet.forms.find((each) => each.id === id);
    const again = secondEntries[id];
    if (form === undefined || again === undefined) return;
    const { id: _, ...fields } = form;
    const answer = await send(takes === 'first' ? { type: 'typeAnswersAgain', answer: id, answers: withAnswer(again, item, first) } : { type: 'correctAnswers', answer: id, fields: { ...fields, answers: withAnswer(form.answers, item, second) } });
    if (answer.ok) requestAnimationFrame(() => rows.current?.querySelector('button')?.focus());
  };
  return (
    <section className="answers-differences" aria-labelledby="answers-differences-heading">
      <h2 id="answers-differences-heading">{text.differences}</h2>
      <p role="status">{differed === 0 ? text.noneDiffers(formatCount(answers, language)) : text.rate(formatCount(differed, language), formatCount(answers, language), formatAmount(rate * 10, language))}{differed > 0 && differences.length === 0 ? `. ${text.decided}` : ''}</p>
      {differences.length === 0 ? null : (
        <Editable>
          <ScrollRegion className="answers-differences-scroll" label={text.differences}>
            <table className="list">
              <thead><tr>{(['form', 'item', 'first', 'second', 'decide'] as const).map((column) => <th scope="col" key={column}>{text.columns[column]}</th>)}</tr></thead>
              <tbody ref={rows}>
                {differences.map((two) => {
                  const item = sheet.fields.items[two.item];
                  const [form, at] = [formNumber(two.number), formatCount(two.item + 1, language)];
                  const [first, second] = [shownAnswer(two.first, text.blank), shownAnswer(two.second, text.blank)];
                  return (
                    <tr key={`${two.form} ${two.item}`}>
                      <th scope="row" className="number">{form}</th>
                      <td><b className="number">{at}</b> {item?.words[language]}</td>
                      <td className="number">{first}</td>
                      <td className="number">{second}</td>
                      <td className="answers-decide">
                        <button type="button" className="mend" aria-label={text.takeOf.first(form, at, first)} onClick={() => void decide(two, 'first')}>{text.take.first}</button>
                        <button type="button" className="mend" aria-label={text.takeOf.second(form, at, second)} onClick={() => void decide(two, 'second')}>{text.take.second}</button>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </ScrollRegion>
        </Editable>
      )}
    </section>
  );
};
