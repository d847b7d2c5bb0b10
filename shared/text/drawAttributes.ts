// What the attributes of a draw, their classes and their levels are called; console, hall and paper say it with these.
import type { AttributeEvenness, LevelEvenness } from '../domain/draw/evenness/evenness.ts';
import type { AttributeName } from '../domain/draw/plan.ts';
import type { Weight } from '../domain/draw/problem.ts';
import type { Language } from '../units.ts';
import { formatAmount } from './format.ts';

type DrawAttributesText = {
  readonly attributes: Readonly<Record<AttributeName | 'captains', string>>;
  /** By their weight; 0: left out. */
  readonly classes: Readonly<Record<Weight | 0, string>>;
  readonly men: string;
  readonly women: string;
  /** Five groups of age, the eldest first. */
  readonly ages: readonly string[];
  /** One of more groups than five. */
  readonly group: (number: string) => string;
};

export const drawAttributesText: Readonly<Record<Language, DrawAttributesText>> = {
  id: {
    attributes: {
      agency: 'Instansi', district: 'Kecamatan (lurah)', post: 'Jenjang jabatan', grade: 'Golongan', gender: 'Jenis kelamin', age: 'Umur',
      condition: 'Batasan fisik', captains: 'Kapten',
    },
    classes: { 8: 'Utama', 4: 'Penting', 2: 'Biasa', 1: 'Ringan', 0: 'Abaikan' },
    men: 'Laki-laki',
    women: 'Perempuan',
    ages: ['Kelompok 1, tertua', 'Kelompok 2', 'Kelompok 3', 'Kelompok 4', 'Kelompok 5, termuda'],
    group: (number) => `Kelompok ${number}`,
  },
  en: {
    attributes: {
      agency: 'Agency', district: 'District (ward heads)', post: 'Rank of post', grade: 'Grade', gender: 'Gender', age: 'Age',
      condition: 'Physical limits', captains: 'Captains',
    },
    classes: { 8: 'Main', 4: 'Important', 2: 'Normal', 1: 'Light', 0: 'Ignore' },
    men: 'Men',
    women: 'Women',
    ages: ['Group 1, eldest', 'Group 2', 'Group 3', 'Group 4', 'Group 5, youngest'],
    group: (number) => `Group ${number}`,
  },
};

/** The name a draw gives an attribute, as people read it. */
export const attributeWords = (name: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = drawAttributesText[language].attributes;
  return names[name] ?? name;
};

/** A level as people read it; agencies, posts and grades stand as they were written, in capitals. */
export const levelWords = ({ name, levels }: AttributeEvenness, { level }: LevelEvenness, language: Language): string => {
  const { men, women, ages, group, attributes } = drawAttributesText[language];
  switch (name) {
    case 'gender': return level === 'L' ? men : level === 'P' ? women : level;
    case 'age': return (levels.length <= ages.length ? ages[Number(level) - 1] : undefined) ?? group(level);
    // Whoever has these has them, and nothing else is said of anyone.
    case 'condition': return attributes.condition;
    case 'captains': return attributes.captains;
    default: return level;
  }
};

/** How far above the bound, in per cent, rounded up to a tenth: never better than it is. null: the bound is 0, which has no per cents. */
export const percentAbove = (reached: number, bound: number, language: Language): string | null =>
  (bound === 0 ? null : formatAmount(Math.ceil((1000 * (reached - bound)) / bound) * 10, language));
