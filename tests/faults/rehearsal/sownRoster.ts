// The demo's roster as an office would hand it in: the same people with a mess sown into their rows by chance, so that what comes in must equal the clean list; and what a facilitator has to answer for that.
import { readFileSync } from 'node:fs';
import readXlsxFile from 'read-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';

type Texts = readonly (string | null)[];
export type SownRoster = {
  readonly bytes: Buffer;
  /** Whose NIP a spreadsheet spoilt, and what stands on their card. */
  readonly spoilt: { readonly name: string; readonly nip: string };
  /** Whose name was typed without capitals. */
  readonly small: string;
};

const NAME = 0;
const NIP = 1;
const GENDER = 2;
const AGENCY = 6;

const changed = (row: Texts, at: number, change: (words: string) => string): Texts => row.map((cell, i) => (i === at && cell !== null ? change(cell) : cell));

/** What nobody is asked about. */
const harmless: readonly ((row: Texts) => Texts)[] = [
  (row) => changed(row, NAME, (name) => `  ${name.replace(' ', '   ')} `),
  (row) => changed(row, AGENCY, (agency) => ` ${agency}  `),
  (row) => changed(row, NIP, (nip) => `'${nip}`),
  (row) => changed(row, NIP, (nip) => `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`),
  (row) => changed(row, NIP, (nip) => `${nip.slice(0, 4)}.${nip.slice(4)}`),
  (row) => changed(row, GENDER, (gender) => (gender === 'P' ? 'Perempuan' : 'Lk')),
  (row) => changed(row, AGENCY, (agency) => agency.toUpperCase()),
];

export const sownRoster = async (clean: string, chance: () => number): Promise<SownRoster> => {
  const [sheet] = await readXlsxFile(readFileSync(clean));
  const [headings = [], ...rows] = (sheet?.data ?? []) as readonly (readonly (string | null)[])[];
  const order = rows.map((_, at) => ({ at, by: chance() })).toSorted((a, b) => a.by - b.by).map(({ at }) => at);
  // "dr." is another title than "Dr.": a name that begins with one says nothing once its capitals are gone.
  const small = order.find((at) => /^[^.]+,/.test(rows[at]?.[NAME] ?? '')) ?? 0;
  const [spoilt = 1, twice = 2, ...others] = order.filter((at) => at !== small && rows[at]?.[NIP] !== null);
  const sown = rows.map((row, at): Texts => {
    if (at === small) return changed(row, NAME, (name) => name.toLowerCase());
    const way = harmless[others.indexOf(at)];
    return way === undefined ? row : way(row);
  });
  const cells = (row: Texts, at: number): SheetData[number] => row.map((cell, column) =>
    (cell === null ? null : at === spoilt && column === NIP ? { value: Number(`${cell.slice(0, 15)}000`), type: Number, format: '0' } : { value: cell, type: String }));
  const empty = Math.floor(chance() * rows.length);
  const data: SheetData = [
    [{ value: 'DAFTAR PESERTA RETRET', columnSpan: headings.length }], [{ value: 'Pemerintah Kota Malang', columnSpan: headings.length }], [],
    cells(headings, -1),
    ...sown.flatMap((row, at) => [...(at === empty ? [[], []] : []), cells(row, at), ...(at === twice ? [cells(row, at)] : [])]),
    [], [{ value: `Jumlah: ${rows.length} orang`, type: String }],
  ];
  const of = (at: number, column: number): string => String(rows[at]?.[column]);
  return { bytes: await writeXlsxFile(data, { sheet: 'Peserta' }).toBuffer(), spoilt: { name: of(spoilt, NAME), nip: of(spoilt, NIP) }, small: of(small, NAME) };
};
