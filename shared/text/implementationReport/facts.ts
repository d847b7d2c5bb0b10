// What the prose of the report on the retreat asks of its data, in any language; it writes no word of its own.
import type { ReportData } from '../../domain/implementationReport/reportData.ts';
import type { Hundredths, Language, Words } from '../../units.ts';
import { formatList } from '../format.ts';

/** What a person typed, as the end of a sentence. */
export const ended = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** A sentence that has nothing to say is ''. */
export const sentences = (all: readonly string[]): string => all.filter((each) => each !== '').join(' ');

/** "Arjuno", "Arjuno dan Semeru", "Arjuno, Semeru, dan Kawi". */
export const listed = (names: readonly string[], and: string): string =>
  (names.length < 3 ? names.join(` ${and} `) : `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`);

/** Each with its words; what there is none of is not listed. */
export const thoseThereAre = (all: readonly (readonly [number, string])[], language: Language): string => formatList(all.flatMap(([number, words]) => (number === 0 ? [] : [words])), language);

/** Some of the roster are counted in others: wards in their district. */
export const hasMerged = ({ agencies }: ReportData): boolean => agencies.some(({ isMerged }) => isMerged);

export const distinctDays = ({ sessions }: ReportData): number => new Set(sessions.map(({ day }) => day)).size;

export const range = ({ standings }: ReportData): { readonly lowest: Hundredths; readonly highest: Hundredths } | null => {
  const totals = standings.flatMap(({ total }) => total ?? []);
  return totals.length === 0 ? null : { lowest: Math.min(...totals) as Hundredths, highest: Math.max(...totals) as Hundredths };
};

export const firstPlaces = ({ standings }: ReportData): readonly string[] => standings.filter(({ place, total }) => place === 1 && total !== null).map(({ team }) => team);

export const helpGiven = ({ standings }: ReportData): Hundredths => standings.reduce((sum, { help }) => sum + help, 0) as Hundredths;

export const observations = ({ values }: ReportData): number => values.reduce((sum, { count }) => sum + count, 0);

/** Of the values observed often enough; null: none was. */
export const bestSeen = ({ values }: ReportData): { readonly highest: Hundredths; readonly lowest: Hundredths; readonly best: readonly Words[]; readonly least: readonly Words[] } | null => {
  const means = values.flatMap(({ mean }) => mean ?? []);
  if (means.length === 0) return null;
  const [highest, lowest] = [Math.max(...means) as Hundredths, Math.min(...means) as Hundredths];
  const at = (mean: Hundredths): readonly Words[] => values.filter((value) => value.mean === mean).map(({ name }) => name);
  return { highest, lowest, best: at(highest), least: at(lowest) };
};
