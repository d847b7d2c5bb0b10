// What each column of a sheet means, for a person to correct: its heading, its first values, and the meaning to choose.
import { useState } from 'react';
import type { RosterSheet, Meaning } from '../../../../../shared/domain/roster/preview.ts';
import { meanings } from '../../../../../shared/domain/roster/preview.ts';
import type { Table } from '../../../../../shared/domain/roster/headings.ts';
import { meaningOf, wantedOf } from '../../../../../shared/domain/roster/headings.ts';
import { withColumn } from '../../../../../shared/domain/roster/mends.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useText } from '../../../useLanguage.ts';
import type { Previewing } from './usePreview.ts';

const SAMPLES = 3;

/** "A", "B" … "AA", as spreadsheets name them. */
const letters = (at: number): string => (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

const samplesOf = ({ grid }: RosterSheet, table: Table, at: number): string =>
  grid.slice(table.first).flatMap(({ cells }) => cells[at]?.text ?? []).slice(0, SAMPLES).join(' · ');

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
      <ul>
        {choice.columns.map((meaning, place) => {
          const heading = table.headings[place] ?? '';
          const samples = samplesOf(sheet, table, place);
          const rival = meaning === null ? meaningOf(heading) : null;
          const isRival = rival !== null && choice.columns.includes(rival);
          if (heading === '' && samples === '') return null;
          const name = heading === '' ? text.columns.noHeading(letters(place)) : heading;
          return (
            // The place is what the column is.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <label>
                <strong>{name}</strong>
                <select
                  value={meaning ?? ''} aria-label={name}
                  onChange={(event) => choose(withColumn(choices, at, place, (event.currentTarget.value || null) as Meaning | null))}
                >
                  <option value="">{text.columns.passedOver}</option>
                  {meanings.map((each) => <option key={each} value={each}>{text.meanings[each]}</option>)}
                </select>
              </label>
              <span className="columns-samples" title={text.columns.sample}>{samples}</span>
              {isRival ? <em>{text.columns.also(text.meanings[rival])}</em> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
