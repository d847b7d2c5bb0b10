// The text that holds everything a draw is given, so that anyone can repeat it, and its hash; it reads the text back, too.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { bondsOf } from '../rules/bonds.ts';
import { byBytes } from './canonicalText.ts';
import type { DrawAttribute, DrawProblem, DrawRule } from '../problem.ts';
import { weights } from '../problem.ts';

/** 64 hex digits: of the text's UTF-8 bytes. */
export const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const WHOLE = 'kompak-roster-1';
/** Without the private attribute and without salt: enough to count from, not enough to repeat the draw. */
const COUNTED = 'kompak-roster-1-counted';
const NO_SALT = '-';
/** The attribute that is nobody else's business. */
const PRIVATE = 'condition';

const line = (...parts: readonly (string | number)[]): string => `${parts.join('\t')}\n`;

/** Together rules as their components, so that two ways to say one thing are one text. */
const ruleLines = (problem: DrawProblem): readonly string[] => {
  const { components } = bondsOf(problem);
  const tied = components.filter((component) => component.length > 1)
    .map((component) => line('rule', 'together', ...component.map((place) => problem.people[place]?.key ?? '').toSorted(byBytes)));
  const others = problem.rules.flatMap((rule) => {
    if (rule.kind === 'together') return [];
    return [rule.kind === 'pinned' ? line('rule', rule.kind, rule.person, rule.team + 1) : line('rule', rule.kind, ...new Set(rule.people.toSorted(byBytes)))];
  });
  return [...new Set([...tied, ...others])].toSorted(byBytes);
};

const textOf = (heading: string, problem: DrawProblem, salt: string): string => [
  line(heading),
  line('n', problem.people.length, 'k', problem.teams, 'salt', salt),
  ...problem.attributes.map(({ name, weight }) => line('attr', name, weight)),
  ...problem.people.map(({ key, levels }) => line('p', key, ...levels.map((level) => level ?? ''))),
  ...ruleLines(problem),
].join('');

/** `salt`: 32 hex digits, or null for none. Teams count from 1 here. The hash of this text is the roster hash. */
export const rosterText = (problem: DrawProblem, salt: string | null): string => textOf(WHOLE, problem, salt ?? NO_SALT);

/** The text that may be handed to a witness: the roster text itself, or without the private attribute what is left to count. */
export const witnessText = (problem: DrawProblem, salt: string | null): { readonly text: string; readonly canRepeat: boolean } => {
  const hidden = problem.attributes.findIndex(({ name }) => name === PRIVATE);
  if (hidden < 0) return { text: rosterText(problem, salt), canRepeat: true };
  const shown = <T>(items: readonly T[]): readonly T[] => items.toSpliced(hidden, 1);
  return {
    // With the salt, single flags could be guessed from the roster hash.
    text: textOf(COUNTED, { ...problem, attributes: shown(problem.attributes), people: problem.people.map(({ key, levels }) => ({ key, levels: shown(levels) })) }, NO_SALT),
    canRepeat: false,
  };
};

const ruleOf = (kind: string | undefined, keys: readonly string[]): DrawRule | null => {
  if (kind === 'together' || kind === 'apart' || kind === 'captains') return { kind, people: keys };
  const [person, team, more] = keys;
  return kind === 'pinned' && person !== undefined && team !== undefined && more === undefined ? { kind, person, team: Number(team) - 1 } : null;
};

export type ReadRoster = { readonly problem: DrawProblem; readonly salt: string | null; readonly canRepeat: boolean };

/** null: not such a text, or one that was changed by hand. Line ends of Windows are no change. */
export const readRosterText = (given: string): ReadRoster | null => {
  const text = given.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const rows = text.split('\n').slice(0, -1).map((row) => row.split('\t'));
  const [[heading] = [], sizes = [], ...rest] = rows;
  if (heading !== WHOLE && heading !== COUNTED) return null;
  const attributes: DrawAttribute[] = [];
  const people: DrawProblem['people'][number][] = [];
  const rules: DrawRule[] = [];
  for (const [kind, first = '', ...more] of rest) {
    const weight = weights.find((each) => String(each) === more[0]);
    const rule = ruleOf(first, more);
    if (kind === 'attr' && weight !== undefined) attributes.push({ name: first, weight });
    else if (kind === 'p') people.push({ key: first, levels: more.map((level) => (level === '' ? null : level)) });
    else if (kind === 'rule' && rule !== null) rules.push(rule);
    else return null;
  }
  const [salt = '', teams] = [sizes[5], Number(sizes[3])];
  const keys = new Set(people.map(({ key }) => key));
  const named = rules.flatMap((rule) => (rule.kind === 'pinned' ? [rule.person] : rule.people));
  const isSound = Number.isInteger(teams) && teams >= 1 && keys.size === people.length && people.length > 0
    && (salt === NO_SALT || /^[0-9a-f]{32}$/.test(salt))
    && people.every(({ levels }) => levels.length === attributes.length) && named.every((key) => keys.has(key))
    && rules.every((rule) => rule.kind !== 'pinned' || (Number.isInteger(rule.team) && rule.team >= 0 && rule.team < teams));
  if (!isSound) return null;
  const problem: DrawProblem = { teams, attributes, people: people.toSorted((a, b) => byBytes(a.key, b.key)), rules };
  return textOf(heading, problem, salt) === text ? { problem, salt: salt === NO_SALT ? null : salt, canRepeat: heading === WHOLE } : null;
};
