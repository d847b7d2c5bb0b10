// The rules of a draw and the contradictions between them as sentences: who, which rules, what to do; it checks nothing.
import type { Contradiction, Tie } from '../domain/draw/rules/contradiction.ts';
import type { DrawRule } from '../domain/draw/problem.ts';
import type { Language } from '../units.ts';
import { formatCount } from './format.ts';
import { oneStop } from './oneStop.ts';

/** The name of the person of a key. */
export type NameOf = (key: string) => string;

type Phrases = {
  /** "A, B and C", cut short where it would fill the screen. */
  readonly list: (items: readonly string[]) => string;
  readonly moreRules: (count: number) => string;
  /** `number` from 0. */
  readonly team: (number: number) => string;
  readonly rule: { readonly [Kind in DrawRule['kind']]: (rule: Extract<DrawRule, { kind: Kind }>, name: NameOf) => string };
  readonly tie: (one: string, other: string) => string;
  readonly sentence: { readonly [Code in Contradiction['code']]: (found: Extract<Contradiction, { code: Code }>, say: Say) => string };
};

/** What a sentence is made of. */
type Say = {
  readonly name: NameOf;
  readonly names: (keys: readonly string[]) => string;
  readonly teams: (numbers: readonly number[]) => string;
  readonly rules: string;
  /** The chain in brackets with a blank before it; empty where there is none. */
  readonly chain: string;
  readonly count: (count: number) => string;
};

const SHOWN = 8;
const listed = (items: readonly string[], and: string, more: (count: number) => string): string => {
  const shown = items.length <= SHOWN ? items : [...items.slice(0, SHOWN - 1), more(items.length - SHOWN + 1)];
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1) ?? ''}`;
};

const id: Phrases = {
  list: (items) => listed(items, 'dan', (count) => `${count} lainnya`),
  moreRules: (count) => `dan ${count} aturan lain`,
  team: (number) => `Tim ${number + 1}`,
  rule: {
    together: ({ people }, name) => `satukan ${id.list(people.map(name))}`,
    apart: ({ people }, name) => `pisahkan ${id.list(people.map(name))}`,
    pinned: ({ person, team }, name) => `tetapkan ${name(person)} di ${id.team(team)}`,
    captains: ({ people }, name) => (people.length === 0 ? 'satu kapten di setiap tim' : `satu kapten di setiap tim, dari ${id.list(people.map(name))}`),
  },
  tie: (one, other) => `${one} disatukan dengan ${other}`,
  sentence: {
    groupTooLarge: ({ people, limit }, { names, rules, count }) =>
      `${count(people.length)} orang disatukan, padahal tim terbesar hanya berisi ${count(limit)}: ${names(people)}. Kurangi atau hapus salah satu aturan: ${rules}.`,
    tooManyFullGroups: ({ groups, size, teams }, { names, count }) =>
      `${count(groups.length)} kelompok masing-masing memenuhi satu tim berisi ${count(size)} orang, padahal hanya ${count(teams)} tim yang sebesar itu: ${groups.map(names).join('; ')}. Kurangi isi salah satu kelompok.`,
    apartButTogether: ({ people }, { names, chain }) =>
      `${names(people)} dipisahkan, padahal aturan lain menyatukan keduanya${chain}. Hapus salah satu aturan itu.`,
    pinnedToTwo: ({ people, teams: [first, second] }, { name, chain }) => (people.length === 1
      ? `${name(people[0] ?? '')} ditetapkan di ${id.team(first)} dan juga di ${id.team(second)}. Hapus salah satu penetapan.`
      : `${name(people[0] ?? '')} ditetapkan di ${id.team(first)} dan ${name(people[1] ?? '')} di ${id.team(second)}, padahal keduanya disatukan${chain}. Hapus salah satu aturan itu.`),
    apartInOneTeam: ({ apart, team, rules }, { names, chain }) =>
      `${names(apart)} dipisahkan, padahal keduanya harus berada di ${id.team(team)}: ${names(pinnedIn(rules))} ditetapkan di sana${chain}. Hapus salah satu aturan itu.`,
    pinnedOverfull: ({ people, team, needed, limit, chain }, { names, count }) =>
      `${id.team(team)} paling banyak berisi ${count(limit)} orang, padahal yang ditetapkan di sana${chain.length > 0 ? ' dan yang disatukan dengan mereka' : ''} ${count(needed)} orang: ${names(people)}. Pindahkan sebagian penetapan.`,
    pinnedToNone: ({ people, team, teams }, { names, count }) => `${names(people)} ditetapkan di ${id.team(team)}, padahal hanya ada ${count(teams)} tim. Pilih tim lain.`,
    tooManyApart: ({ people, needed, teams }, { names, rules, chain, count }) =>
      `Yang saling dipisahkan memerlukan ${count(needed)} tim, padahal hanya ada ${count(teams)}: ${names(people)}${chain}. Kurangi atau hapus salah satu aturan: ${rules}.`,
    apartDoNotFit: ({ teams }, { rules, count }) =>
      `Yang dipisahkan tidak dapat dibagi ke ${count(teams)} tim bila semua aturan ini berlaku: ${rules}. Kurangi atau hapus salah satunya.`,
    groupsDoNotFit: ({ teams }, { rules, count }) =>
      `Kelompok yang disatukan dan penetapan ini tidak muat bersama dalam ${count(teams)} tim yang sama besar: ${rules}. Kurangi atau hapus salah satunya.`,
    tooFewCaptains: ({ people, captains, teams }, { names, chain, count }) => (captains === 0
      ? `Belum ada kapten, padahal ada ${count(teams)} tim. Tambahkan kapten atau hapus aturan kapten.`
      : `Hanya ${count(captains)} dari ${count(teams)} tim yang bisa mendapat kapten: ${names(people)}${chain}. Tambahkan kapten atau kurangi jumlah tim.`),
    captainsOutOfReach: ({ people, teams: short }, { names, teams, rules }) => (people.length === 0
      ? `Tidak ada kapten yang bisa masuk ${teams(short)}. Kurangi atau hapus salah satu aturan: ${rules}.`
      : `Untuk memimpin ${teams(short)} hanya tersisa ${names(people)}; itu tidak cukup. Kurangi atau hapus salah satu aturan: ${rules}.`),
    noArrangement: ({ isProved }, { rules }) => (isProved
      ? `Aturan ini tidak dapat dipenuhi sekaligus: ${rules}. Kurangi atau hapus salah satunya.`
      : `Belum ditemukan susunan yang memenuhi semua aturan ini: ${rules}. Kurangi atau hapus salah satunya, lalu periksa lagi.`),
  },
};

const en: Phrases = {
  list: (items) => listed(items, 'and', (count) => `${count} more`),
  moreRules: (count) => `and ${count} more rules`,
  team: (number) => `Team ${number + 1}`,
  rule: {
    together: ({ people }, name) => `keep ${en.list(people.map(name))} together`,
    apart: ({ people }, name) => `keep ${en.list(people.map(name))} apart`,
    pinned: ({ person, team }, name) => `pin ${name(person)} to ${en.team(team)}`,
    captains: ({ people }, name) => (people.length === 0 ? 'a captain in every team' : `a captain in every team, out of ${en.list(people.map(name))}`),
  },
  tie: (one, other) => `${one} together with ${other}`,
  sentence: {
    groupTooLarge: ({ people, limit }, { names, rules, count }) =>
      `${count(people.length)} people are kept together, but the largest team holds ${count(limit)}: ${names(people)}. Shorten or remove one of the rules: ${rules}.`,
    tooManyFullGroups: ({ groups, size, teams }, { names, count }) =>
      `${count(groups.length)} groups each fill a team of ${count(size)}, but at most ${count(teams)} may be that large: ${groups.map(names).join('; ')}. Make one of the groups smaller.`,
    apartButTogether: ({ people }, { names, chain }) => `${names(people)} are kept apart, but other rules keep them together${chain}. Remove one of these rules.`,
    pinnedToTwo: ({ people, teams: [first, second] }, { name, chain }) => (people.length === 1
      ? `${name(people[0] ?? '')} is pinned to ${en.team(first)} and also to ${en.team(second)}. Remove one of the pins.`
      : `${name(people[0] ?? '')} is pinned to ${en.team(first)} and ${name(people[1] ?? '')} to ${en.team(second)}, but the two are kept together${chain}. Remove one of these rules.`),
    apartInOneTeam: ({ apart, team, rules }, { names, chain }) =>
      `${names(apart)} are kept apart, but both must be in ${en.team(team)}: ${names(pinnedIn(rules))} are pinned there${chain}. Remove one of these rules.`,
    pinnedOverfull: ({ people, team, needed, limit, chain }, { names, count }) =>
      `${en.team(team)} holds ${count(limit)} people at most, but those pinned there${chain.length > 0 ? ' and those kept together with them' : ''} are ${count(needed)}: ${names(people)}. Move some of the pins.`,
    pinnedToNone: ({ people, team, teams }, { names, count }) => `${names(people)} is pinned to ${en.team(team)}, but there are only ${count(teams)} teams. Choose another team.`,
    tooManyApart: ({ people, needed, teams }, { names, rules, chain, count }) =>
      `People kept apart from each other need ${count(needed)} teams, but there are only ${count(teams)}: ${names(people)}${chain}. Shorten or remove one of the rules: ${rules}.`,
    apartDoNotFit: ({ teams }, { rules, count }) =>
      `Those kept apart cannot be spread over ${count(teams)} teams while all of these rules hold: ${rules}. Shorten or remove one of them.`,
    groupsDoNotFit: ({ teams }, { rules, count }) =>
      `These groups and pins do not fit side by side into ${count(teams)} teams of equal size: ${rules}. Shorten or remove one of them.`,
    tooFewCaptains: ({ people, captains, teams }, { names, chain, count }) => (captains === 0
      ? `There is no captain yet for ${count(teams)} teams. Add captains or remove the captains rule.`
      : `Only ${count(captains)} of ${count(teams)} teams can have a captain: ${names(people)}${chain}. Add captains or use fewer teams.`),
    captainsOutOfReach: ({ people, teams: short }, { names, teams, rules }) => (people.length === 0
      ? `No captain can be in ${teams(short)}. Shorten or remove one of the rules: ${rules}.`
      : `To lead ${teams(short)} there is nobody but ${names(people)}, which is not enough. Shorten or remove one of the rules: ${rules}.`),
    noArrangement: ({ isProved }, { rules }) => (isProved
      ? `These rules cannot all hold at once: ${rules}. Shorten or remove one of them.`
      : `No arrangement has been found yet that keeps all of these rules: ${rules}. Shorten or remove one of them, then check again.`),
  },
};

const phrases: Readonly<Record<Language, Phrases>> = { id, en };

const pinnedIn = (rules: readonly DrawRule[]): readonly string[] => rules.flatMap((rule) => (rule.kind === 'pinned' ? [rule.person] : []));

/** One rule in words, to stand within a sentence: "satukan A, B dan C". */
export const ruleText = (rule: DrawRule, name: NameOf, language: Language): string => {
  const { rule: words } = phrases[language];
  switch (rule.kind) {
    case 'together': return words.together(rule, name);
    case 'apart': return words.apart(rule, name);
    case 'pinned': return words.pinned(rule, name);
    case 'captains': return words.captains(rule, name);
  }
};

const chainText = (chain: readonly Tie[], name: NameOf, { tie }: Phrases): string =>
  chain.map(({ people: [one, other] }) => tie(name(one), name(other))).join(', ');

/** What is wrong, with whom, by which rules, and what to do. Whole sentences. */
export const contradictionText = (found: Contradiction, name: NameOf, language: Language): string => {
  const words = phrases[language];
  const sentence = words.sentence[found.code] as (found: Contradiction, say: Say) => string;
  // Who is kept apart the sentence itself says.
  const tied = found.chain.filter(({ rule }) => rule.kind === 'together');
  const rules = found.rules.map((rule) => ruleText(rule, name, language));
  return oneStop(sentence(found, {
    name,
    names: (keys) => words.list(keys.map(name)),
    teams: (numbers) => words.list(numbers.map(words.team)),
    rules: found.rules.length <= SHOWN + 1 ? rules.join('; ') : [...rules.slice(0, SHOWN), words.moreRules(rules.length - SHOWN)].join('; '),
    chain: tied.length === 0 ? '' : ` (${chainText(tied, name, words)})`,
    count: (count) => formatCount(count, language),
  }));
};
