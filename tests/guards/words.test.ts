// No screen holds a word of its own, and every sentence stands in both languages.
import { expect, test } from 'vitest';
import { allSources, sourceOf } from './source.ts';
import { hardCodedWords } from './wordRules.ts';

test('no screen holds a word of its own', () => {
  expect(allSources().flatMap(hardCodedWords)).toEqual([]);
});

test.each([
  'export const A = () => <p>Selamat datang</p>;',
  'export const A = () => <button aria-label="Tutup" />;',
  "export const A = () => <input placeholder={'Nama tim'} />;",
  "export const A = () => <p>{'Selamat datang'}</p>;",
  "export const A = ({ isOpen }: { isOpen: boolean }) => <p>{isOpen ? 'Terbuka' : null}</p>;",
  'export const A = ({ count }: { count: number }) => <>{`${count} tim`}</>;',
  "export const A = ({ isOpen }: { isOpen: boolean }) => <button aria-label={isOpen ? 'Tutup' : undefined} />;",
])('is refused: %s', (text) => {
  expect(hardCodedWords(sourceOf('renderer/hall/A.tsx', text))).toHaveLength(1);
});

test.each([
  'export const A = () => <kbd>Ctrl ⏎</kbd>;',
  'export const A = ({ text }: { text: string }) => <p className="big" aria-label={text}>{text}, 12</p>;',
  'export const A = ({ kind }: { kind: string }) => <p className={kind === "red" ? "is-red" : "is-calm"}>{kind === "red" ? "–" : `${kind} ·`}</p>;',
])('is allowed: %s', (text) => {
  expect(hardCodedWords(sourceOf('renderer/hall/A.tsx', text))).toEqual([]);
});

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where two languages' sentences differ in kind, or one of them is empty. */
const gaps = (id: unknown, en: unknown, path: string): readonly string[] => {
  if (isTree(id) && isTree(en)) {
    return [...new Set([...Object.keys(id), ...Object.keys(en)])].flatMap((key) => gaps(id[key], en[key], `${path}.${key}`));
  }
  if (typeof id !== typeof en) return [`${path}: ${typeof id} in Indonesian, ${typeof en} in English`];
  if (typeof id === 'string' && (id.trim() === '' || String(en).trim() === '')) return [`${path}: empty`];
  // Long and the same in both: one was forgotten.
  if (typeof id === 'string' && id.length > 40 && id === en) return [`${path}: not translated`];
  return [];
};

test('a missing, empty or untranslated sentence is seen', () => {
  expect(gaps({ a: 'Satu', b: '' }, { a: 'One', b: '' }, 'x')).toEqual(['x.b: empty']);
  expect(gaps({ a: 'Satu' }, {}, 'x')).toEqual(['x.a: string in Indonesian, undefined in English']);
  const long = 'Kalimat panjang yang lupa diterjemahkan ke bahasa lain.';
  expect(gaps({ a: long }, { a: long }, 'x')).toEqual(['x.a: not translated']);
});

/** Everybody is addressed as "Anda", with its capital. */
const familiar = (value: unknown, path: string): readonly string[] => {
  if (isTree(value)) return Object.entries(value).flatMap(([key, inner]) => familiar(inner, `${path}.${key}`));
  if (Array.isArray(value)) return value.flatMap((inner, i) => familiar(inner, `${path}.${i}`));
  const words = typeof value === 'function' ? String(value) : typeof value === 'string' ? value : '';
  const found = /(?<![\p{L}\w])(kamu|kau|engkau|kalian|anda|[Kk]amu sekalian|Kamu|Kau|Engkau|Kalian)(?![\p{L}\w])/u.exec(words);
  return found === null ? [] : [`${path}: "${found[0]}"`];
};

test('a person who is not addressed as "Anda" is seen', () => {
  expect(familiar({ a: 'Simpan berkas kamu.', b: ['Apakah anda yakin?'], c: () => 'Kau belum masuk', d: 'Anda dan kamus' }, 'x')).toEqual(['x.a: "kamu"', 'x.b.0: "anda"', 'x.c: "Kau"']);
});

test('nobody is addressed in any other way than "Anda"', () => {
  const modules = import.meta.glob<Tree>(['../../shared/text/**/*.ts', '../../shared/library/**/*.ts'], { eager: true });
  expect(Object.entries(modules).flatMap(([name, module]) => familiar({ ...module }, name))).toEqual([]);
});

test('every sentence stands in both languages', () => {
  const modules = import.meta.glob<Tree>('../../shared/text/**/*.ts', { eager: true });
  const tables = Object.entries(modules).flatMap(([name, module]) => Object.entries(module)
    .flatMap(([key, value]) => (isTree(value) && 'id' in value && 'en' in value ? [{ name: `${name} ${key}`, table: value }] : [])));
  expect(tables.length).toBeGreaterThan(6);
  expect(tables.flatMap(({ name, table }) => gaps(table['id'], table['en'], name))).toEqual([]);
});
