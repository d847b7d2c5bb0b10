// The headings of the rows in which answers are typed: what stands around the items, and the items by their numbers in fives; it knows no form.
import { IconPencil } from '@tabler/icons-react';
import { formatCount } from '../../../../../../shared/text/format.ts';
import { answersText } from '../../../../../../shared/text/learning/answers.ts';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import { columnName } from './cellWords.ts';
import type { EntrySheet } from './entrySheet.ts';
import { isClosed, typedOrder } from './entrySheet.ts';
import { itemClass } from './rowLooks.ts';

export const EntryHead = ({ sheet }: { readonly sheet: EntrySheet }) => {
  const text = useText(answersText);
  const language = useLanguage();
  const { identity } = sheet.fields;
  return (
    <thead>
      <tr>
        <th scope="col" className="answers-number">{text.columns.number}</th>
        {identity === 'anonymous' ? null : <th scope="col" className={identity === 'named' ? 'answers-name' : 'answers-code'}>{columnName(sheet, 'who', text, language)}</th>}
        {identity === 'named' ? null : <th scope="col" className="answers-team">{text.columns.team}</th>}
        {typedOrder(sheet.fields).map((item, at) => (
          <th scope="col" key={item} className={itemClass(sheet, item, at)} title={sheet.fields.items[item]?.words[language]}>
            {isClosed(sheet.fields.items[item]) ? null : <IconPencil size={13} stroke={1.7} aria-hidden="true" />}
            <span className="visually-hidden">{columnName(sheet, item, text, language)}</span>
            <span aria-hidden="true">{formatCount(item + 1, language)}</span>
          </th>
        ))}
        <th scope="col" className="answers-state">{text.columns.state}</th>
      </tr>
    </thead>
  );
};
