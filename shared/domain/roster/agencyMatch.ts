// Matches what a roster calls an agency with the retreat's list: surely, perhaps, or not at all. Two that differ in a digit never match.
import type { Agency } from './schemas.ts';

export type AgencyMatch = { readonly kind: 'sure' | 'perhaps'; readonly agency: Agency };
export type AgencyMatcher = (text: string) => AgencyMatch | null;

const inFull: ReadonlyMap<string, string> = new Map(Object.entries({
  kel: 'kelurahan', kec: 'kecamatan', bag: 'bagian', bid: 'bidang', din: 'dinas', ds: 'desa', pusk: 'puskesmas', pkm: 'puskesmas',
}));
const kinds = ['kelurahan', 'kecamatan', 'bagian', 'dinas', 'badan', 'desa', 'puskesmas'];

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().replace(/&/g, ' dan ').normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, ' ').trim().split(' ').map((word) => inFull.get(word) ?? word);

/** Figures side by side stay two: school 1 1 is not school 11. */
const joined = (words: readonly string[]): string => words.join(' ').replace(/(\d) (?=\d)/g, '$1_').replaceAll(' ', '');

type Spelt = { readonly kind: string | null; /** Without kind and spaces. */ readonly rest: string; readonly digits: string };

const speltOf = (words: readonly string[]): Spelt => {
  const [first = '', ...more] = words;
  const kind = more.length > 0 && kinds.includes(first) ? first : null;
  const rest = joined(kind === null ? words : more);
  return { kind, rest, digits: words.join(' ').replace(/[^0-9]+/g, ' ').trim() };
};

/** "Dinas Kesehatan Kota Tirta": the town says nothing that the list does not know. */
const withoutTown = (words: readonly string[]): readonly string[] => {
  const town = words.findIndex((word, i) => i > 1 && /^(kota|kabupaten|kab)$/.test(word));
  return town < 0 ? words : words.slice(0, town);
};

/** Ways to read the same words as one name: "Dinas PUPRPKP" is DPUPRPKP, "Dinas Kominfo" Diskominfo. */
const readings = (words: readonly string[]): readonly string[] => {
  const { kind, rest } = speltOf(words);
  return kind === 'dinas' ? [`dinas${rest}`, `d${rest}`, `dis${rest}`, rest] : kind === null ? [rest] : [kind + rest];
};

/** Letters to add, drop or change from one word to the other, no further than `most`. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
};

/** How much of both words runs in the same order: 0 to 1. Acronyms of one office share most of their letters. */
const likeness = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, () => 0);
  for (let i = 1; i <= a.length; i++) {
    const row = [0];
    for (let j = 1; j <= b.length; j++) row[j] = a[i - 1] === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0);
    previous = row;
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length);
};

const ACRONYM = 12;
const LONGEST = 120;

/** From 0 to 1, how near; 0: another agency. */
const nearness = (a: Spelt, b: Spelt): number => {
  if (a.digits !== b.digits || a.rest.length > LONGEST || b.rest.length > LONGEST) return 0;
  if (a.kind !== null && b.kind !== null && a.kind !== b.kind) return 0;
  if (a.rest === b.rest) return 1;
  const shorter = Math.min(a.rest.length, b.rest.length);
  const most = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
  const apart = distance(a.rest, b.rest, most);
  if (apart <= most) return 1 - apart / 10;
  if (a.kind !== b.kind || a.kind !== null || shorter < 5 || Math.max(a.rest.length, b.rest.length) > ACRONYM) return 0;
  const alike = likeness(a.rest, b.rest);
  return alike >= 0.7 ? alike * 0.75 : 0;
};

/** Remembers what it was asked; `agencies` is the retreat's list. */
export const agencyMatcher = (agencies: readonly Agency[]): AgencyMatcher => {
  const exact = new Map(agencies.map((agency) => [agency.name, agency]));
  const spelt = agencies.flatMap((agency) => [agency.name, agency.full].flatMap((name) => (name === null ? [] : [{ agency, words: wordsOf(name) }])));
  const sure = new Map<string, Agency | null>();
  for (const { agency, words } of spelt) {
    const key = joined(words);
    // Two of the list that read the same are told apart by nobody.
    sure.set(key, (sure.get(key) ?? agency) === agency ? agency : null);
  }
  const perhaps = (words: readonly string[]): Agency | null => {
    const asked = speltOf(words);
    const rated = new Map<Agency, number>();
    for (const { agency, words: known } of spelt) rated.set(agency, Math.max(rated.get(agency) ?? 0, nearness(asked, speltOf(known))));
    const best = Math.max(0, ...rated.values());
    const nearest = [...rated].filter(([, rate]) => rate === best).map(([agency]) => agency);
    return best > 0 && nearest.length === 1 ? (nearest[0] ?? null) : null;
  };
  const found = new Map<string, AgencyMatch | null>();
  const match = (text: string): AgencyMatch | null => {
    const listed = exact.get(text);
    if (listed !== undefined) return { kind: 'sure', agency: listed };
    const words = wordsOf(text);
    for (const reading of [words, withoutTown(words)].flatMap(readings)) {
      const agency = sure.get(reading) ?? null;
      if (agency !== null) return { kind: 'sure', agency };
    }
    const agency = perhaps(words) ?? perhaps(withoutTown(words));
    return agency === null ? null : { kind: 'perhaps', agency };
  };
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const answer = match(text);
    found.set(text, answer);
    return answer;
  };
};
