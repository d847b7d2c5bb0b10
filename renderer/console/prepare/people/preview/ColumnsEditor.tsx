// What each column of a roster's sheets means, for a person to correct, and which needed one is still to be named.
import { useState } from 'react';
import { meanings } from '../../../../../shared/domain/roster/preview.ts';
import { meaningOf, wantedOf } from '../../../../../shared/domain/roster/headings.ts';
import { withColumn } from '../../../../../shared/domain/roster/mends.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useText } from '../../../useLanguage.ts';
import { ColumnList } from '../../../tables/ColumnList.tsx';
import type { Previewing } from './usePreview.ts';

export const ColumnsEditor = ({ file, tables, choices, choose }: Previewing) => {
  const text = useText(rosterImportText);
  const read = choices.sheets.flatMap(({ isIn }, at) => (isIn ? [at] : []));
  const [chosen, setChosen] = useState(read.find((at) => wantedOf(choices.sheets[at]?.columns ?? []).length > 0) ?? read[0] ?? 0);
  const at = read.includes(chosen) ? chosen : (read[0] ?? 0);
  const [sheet, table, choice] = [file.sheets[at], tables[at], choices.sheets[at]];
  if (sheet === undefined || table === undefined || choice === undefined) return null;
  const wanted = wantedOf(choice.columns).map((column) => text.meanings[column]);
  return (
    <section className="columns-editor" aria-label={text.columns.title}>
      <p>{wanted.length > 0 ? <strong>{text.columns.wanted(wanted)}</strong> : text.columns.lead}</p>
      {read.length < 2 ? null : (
        <label className="columns-sheet">
          {text.columns.ofSheet}
          <select value={at} aria-label={text.columns.ofSheet} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {read.map((each) => <option key={each} value={each}>{file.sheets[each]?.name ?? text.sheets.unnamed}</option>)}
          </select>
        </label>
      )}
      <ColumnList
        grid={sheet.grid} table={table} columns={choice.columns} meanings={meanings.map((meaning) => ({ meaning, name: text.meanings[meaning] }))}
        rivalOf={(heading) => {
          const rival = meaningOf(heading);
          return rival !== null && choice.columns.includes(rival) ? text.meanings[rival] : null;
        }}
        onColumn={(place, meaning) => choose(withColumn(choices, at, place, meaning))}
      />
    </section>
  );
};
