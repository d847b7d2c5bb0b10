// The rekap of a state as a reader gets it, taken apart again from its markup: weights, rows, signs and notes; it checks nothing.
import { renderToStaticMarkup } from 'react-dom/server';
import { RekapPaper } from '../../../renderer/report/rekap/RekapPaper.tsx';
import type { State } from '../../../shared/domain/model.ts';
import { views } from '../../../shared/domain/views.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { moment } from '../../shared/given.ts';
import { words } from '../words.ts';

const inside = (markup: string, tag: string): readonly string[] => [...markup.matchAll(new RegExp(`<(?:${tag})(?: [^>]*)?>(.*?)</(?:${tag})>`, 'gs'))].map(([, inner = '']) => inner);
const cellsOf = (row: string): readonly string[] => inside(row, 'th|td');

/** A cell without its raised signs, and those signs: what marks it, and the numbers of its notes. */
export type Printed = { readonly says: string; readonly mark: string; readonly notes: readonly number[] };
const printed = (cell: string): Printed => {
  const signs = [...cell.matchAll(/<sup[^>]*>(.*?)<\/sup>/g)].map(([, sign = '']) => sign.replaceAll(/<[^>]*>/g, ''));
  return {
    says: words(cell.replaceAll(/<sup[^>]*>.*?<\/sup>/g, '')),
    mark: signs.filter((sign) => !sign.endsWith(')')).join(),
    notes: signs.filter((sign) => sign.endsWith(')')).flatMap((sign) => sign.slice(0, -1).split(',')).map(Number),
  };
};

export type PrintedRow = { readonly place: string; readonly team: string; readonly cells: Readonly<Record<string, Printed>> };
export type PrintedRekap = {
  readonly text: string;
  /** By title: of an exercise, or of a column of sums. */
  readonly titles: Readonly<Record<string, Printed>>;
  readonly weights: Readonly<Record<string, string>>;
  readonly rows: readonly PrintedRow[];
  /** By number. */
  readonly notes: Readonly<Record<number, string>>;
  readonly tables: number;
};

export const printedRekap = (state: State, language: Language = 'id'): PrintedRekap => {
  const view = views.rekap(state);
  if (view.retreat === null) throw new Error('the story founds no retreat');
  const markup = renderToStaticMarkup(<RekapPaper size="a4" view={view} retreat={view.retreat} language={language} madeAt={moment(0)} />);
  const tables = inside(markup, 'table').map((table) => {
    const [titles = '', weights = ''] = inside(inside(table, 'thead')[0] ?? '', 'tr');
    return { titles: cellsOf(titles).map(printed), weights: cellsOf(weights).map(words), rows: inside(inside(table, 'tbody')[0] ?? '', 'tr').map(cellsOf) };
  });
  const named = <T,>(table: (typeof tables)[number], cells: readonly T[]): readonly (readonly [string, T])[] =>
    cells.flatMap((cell, at) => (at < 2 ? [] : [[table.titles[at]?.says ?? '', cell] as const]));
  const sign = paperText[language].rekap.sign('');
  return {
    text: words(markup), tables: tables.length,
    titles: Object.fromEntries(tables.flatMap((table) => named(table, table.titles))),
    weights: Object.fromEntries(tables.flatMap((table) => named(table, table.weights))),
    rows: (tables[0]?.rows ?? []).map((first, at) => ({
      place: words(first[0] ?? ''), team: words(first[1] ?? ''),
      cells: Object.fromEntries(tables.flatMap((table) => named(table, (table.rows[at] ?? []).map(printed)))),
    })),
    notes: Object.fromEntries([...markup.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].flatMap(([, by = '', says = '']) => (/^\d+/.test(by) && by.endsWith(sign) ? [[Number.parseInt(by, 10), words(says)]] : []))),
  };
};
