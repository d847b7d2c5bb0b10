// What the columns of a table of answers mean, what they still lack, and the way to say it; it stores nothing.
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { AnswerChoices } from '../../../../../../shared/domain/learning/import/answerImport.ts';
import type { AnswerTable } from '../../../../../../shared/domain/learning/import/answerTable.ts';
import type { Wanted } from '../../../../../../shared/domain/learning/import/meanings.ts';
import { itemPlace, meaningsFor, withMeaning } from '../../../../../../shared/domain/learning/import/meanings.ts';
import type { InstrumentFields } from '../../../../../../shared/domain/learning/schemas.ts';
import type { Grid } from '../../../../../../shared/domain/roster/grid.ts';
import { formatCount } from '../../../../../../shared/text/format.ts';
import { answersImportText } from '../../../../../../shared/text/learning/answersImport.ts';
import { ColumnList } from '../../../../tables/ColumnList.tsx';
import { useLanguage, useText } from '../../../../useLanguage.ts';

/** Of an item's words so much stands in a list to choose from. */
const SHOWN_WORDS = 48;

type Props = { readonly grid: Grid; readonly table: AnswerTable; readonly fields: InstrumentFields; readonly choices: AnswerChoices; readonly lacking: Wanted; readonly onChoose: (change: Partial<AnswerChoices>) => void };

export const ImportColumns = ({ grid, table, fields, choices, lacking, onChoose }: Props) => {
  const text = useText(answersImportText);
  const language = useLanguage();
  const count = (number: number): string => formatCount(number, language);
  const isOther = lacking.items.length === fields.items.length;
  const [isOpen, setOpen] = useState(lacking.who !== null || lacking.items.length > 0);
  const meanings = meaningsFor(fields).map((meaning) => {
    const at = itemPlace(meaning);
    const words = at === null ? '' : fields.items[at]?.words[language] ?? '';
    return { meaning, name: at === null ? text.meanings[meaning as keyof typeof text.meanings] : text.itemMeaning(count(at + 1), words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS)}…` : words) };
  });
  return (
    <>
      <div className="answers-import-columns">
        {isOther ? <strong role="alert">{text.lacking.all}</strong> : <span>{text.columns.known(count(fields.items.length - lacking.items.length), count(fields.items.length))}</span>}
        {lacking.who === null ? null : <strong role="alert">{text.lacking[lacking.who]}</strong>}
        {isOther || lacking.items.length === 0 ? null : (
          <>
            <strong>{text.lacking.items(lacking.items.map((at) => count(at + 1)).join(', '))}</strong>
            <Checkbox size="xs" label={text.lacking.leaveBlank} checked={choices.isLackingBlank} onChange={(event) => onChoose({ isLackingBlank: event.currentTarget.checked })} />
          </>
        )}
        <button type="button" className="mend" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{isOpen ? text.columns.done : text.columns.change}</button>
      </div>
      {!isOpen ? null : (
        <section className="columns-editor" aria-label={text.columns.label}>
          <p>{text.columns.lead}</p>
          <ColumnList grid={grid} table={table} columns={choices.columns} meanings={meanings} rivalOf={() => null} onColumn={(place, meaning) => onChoose({ columns: withMeaning(choices.columns, place, meaning) })} />
        </section>
      )}
    </>
  );
};
