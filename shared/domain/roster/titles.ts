// Knows the titles (gelar) around a name: parts a name from them and writes them as they should be. It never tells dr. (physician) and Dr. apart by guessing.

const after = `
  S.Sos. S.E. S.H. S.T. S.P. S.S. S.Si. S.Pd. S.Pd.I. S.PdI. S.Kom. S.I.Kom. S.IP. S.I.P. S.AP. S.STP. S.S.T.P. S.Psi. S.Ag. S.Kep. S.KM. S.K.M. S.Farm.
  S.Hut. S.Pt. S.Pi. S.TP. S.Hum. S.Sn. S.Ked. S.ST. S.SiT. S.T.P. S.H.I. S.HI. S.E.I. S.Ak. S.PWK. S.Ars. S.Tr.IP. A.Md. A.Md.Keb. A.Md.Kep. A.Ma. A.P.
  SST. M.Si. M.M. M.H. M.Hum. M.Kn. M.AP. M.A.P. M.T. M.Pd. M.Pd.I. M.Kes. M.Kom. M.I.Kom. M.IP. M.Sc. M.A. M.Ak. M.P. M.Psi. M.Ling. M.URP. M.Eng.
  M.Ag. M.KP. M.Ec.Dev. M.Tr.IP. MPH. MBA. MT. MM. MH. MSi. Ak. C.A. Apt. Ph.D. Sp.A. Sp.OG. Sp.PD. Sp.B. Sp.KK. Sp.M.
`.trim().split(/\s+/);
const before = 'Prof. Drs. Dra. Ir. H. Hj. drg. drh. Ns. Apt. KH.'.split(' ');

const plain = (title: string): string => title.toLowerCase().replace(/[^a-z]/g, '');
const byPlain = (titles: readonly string[]): ReadonlyMap<string, string> => new Map(titles.toReversed().map((title) => [plain(title), title]));
const afterName = byPlain(after);
const beforeName = byPlain(before);
/** Physician or doctor: only the way it is written tells, so it stays as it is written. */
const isDoctor = (word: string): boolean => plain(word) === 'dr' && /\.$|^dr$|^Dr$/.test(word);

export type ParsedName = { readonly before: readonly string[]; readonly name: string; readonly after: readonly string[]; /** The titles behind follow without a comma. */ readonly isRunIn: boolean };

const isBefore = (word: string): boolean => (beforeName.has(plain(word)) && word.includes('.')) || isDoctor(word);
/** The title a text begins with, even where the next word follows it without a blank: "Drs.H.Bagus". */
const titleAt = (text: string): string => [/^\S+/, /^[^\s.]+\./].map((form) => form.exec(text)?.[0] ?? '').find(isBefore) ?? '';

/** Titles behind a name without a comma must show that they are some: by a dot, or by capitals among small letters. */
export const parseName = (text: string): ParsedName => {
  const [front = '', ...rest] = text.split(',');
  const titles: string[] = [];
  let left = front.trim();
  for (let title = titleAt(left); title !== '' && title.length < left.length; title = titleAt(left)) {
    titles.push(title);
    left = left.slice(title.length).trim();
  }
  const words = left.split(/\s+/);
  const isShouted = front === front.toUpperCase();
  const isTitle = (word: string): boolean => afterName.has(plain(word)) && (/\./.test(word) || (!isShouted && word.length > 1 && word === word.toUpperCase()));
  let end = words.length;
  while (end > 1 && isTitle(words[end - 1] ?? '')) end--;
  return {
    before: titles, name: words.slice(0, end).join(' '), isRunIn: end < words.length,
    after: [...words.slice(end), ...rest.map((title) => title.trim()).filter((title) => title !== '')],
  };
};

/** What two spellings of one name have in common: its letters, without titles. */
export const bareName = (text: string): string => parseName(text).name.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]/g, '') || text;

const capital = (word: string): string => word.toLowerCase().replace(/(^|[-'’.])(\p{L})/gu, (found) => found.toUpperCase());

/** "fulan s.sos m.si" → "Fulan, S.Sos., M.Si."; null where there is nothing to part, nothing shouted and no comma out of its place. */
export const tidyName = (text: string): string | null => {
  const { before: front, name, after: behind, isRunIn } = parseName(text);
  const isFlat = name.length > 3 && (name === name.toUpperCase() || name === name.toLowerCase()) && name.toUpperCase() !== name.toLowerCase();
  const isCommaAstray = /\s,|,\S/.test(text);
  if (!isRunIn && !isFlat && !isCommaAstray) return null;
  const proper = isFlat ? name.split(' ').map(capital).join(' ') : name;
  const known = behind.map((title) => afterName.get(plain(title)) ?? title);
  const tidy = [[...front.map((title) => beforeName.get(plain(title)) ?? title), proper].join(' '), ...known].join(', ');
  return tidy === text ? null : tidy;
};
