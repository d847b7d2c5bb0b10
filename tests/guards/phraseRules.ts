// What a file may not say in a given room: clocks and chance in shared, SQL outside the log, IPC outside its two files; it knows nothing of imports.
import type { Source } from './source.ts';

type Rule = { readonly where: RegExp; readonly except?: RegExp; readonly phrase: RegExp; readonly reason: string };

/** SQL has one home: the log, and the files that open and migrate databases for it. */
const SQL_FILES = /^electron\/host\/log\/(eventLog|database|migrate)\.ts$/;

const RULES: readonly Rule[] = [
  { where: /^shared\//, phrase: /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(\(\s*\)|[^(\s])|(?<!new\s+)\bDate\s*\(/, reason: 'shared has no clock: the time comes in with the command' },
  { where: /^shared\//, phrase: /\bMath\s*\.\s*random\b/, reason: 'shared has no chance: the seed comes in with the command' },
  { where: /^renderer\//, phrase: /\blocation\s*\.\s*(protocol|origin)\b/, reason: 'the link is picked by the bridge, never by the address' },
  { where: /^renderer\//, phrase: /\bapp:\/\//, reason: 'relative addresses only' },
  { where: /^renderer\//, phrase: /\bdangerouslySetInnerHTML\b|\.(inner|outer)HTML\s*=/, reason: 'no markup out of strings' },
  { where: /^(shared|renderer|electron\/host)\//, except: /^shared\/text\/format\.ts$/, phrase: /\bIntl\s*\.\s*(Number|DateTime|List|RelativeTime)Format\b|\.toLocale(Date|Time)?String\(/, reason: 'numbers, dates and lists are written by shared/text/format.ts' },
  { where: /^shared\/text\//, except: /^shared\/text\/format\.ts$/, phrase: /\$\{(?!place\b)[\w.]+ === ('1'|1) \? /, reason: 'one of it or many is told by plural in shared/text/format.ts' },
  { where: /^renderer\//, phrase: /<Modal\b|\.showModal\(|\bwindow\.(confirm|alert|prompt)\(/, reason: 'nothing bars the way: what must be asked is asked in its place' },
  // In newer browsers scrolling gives back a promise, which is no way to end an effect.
  { where: /^renderer\//, phrase: /Effect\(\(\) => (?![{]|void\b)[^;{]*\.scroll(To|By|IntoView)\(/, reason: 'an effect that scrolls gives nothing back: put it in braces' },
  // The set-up asks whether a Node has it at all.
  { where: /^electron\/(?!setup\/)/, except: SQL_FILES, phrase: /['"]node:sqlite['"]/, reason: 'only the event log opens SQLite' },
  {
    where: /^(electron|renderer|shared\/(?!text\/))/,
    except: SQL_FILES,
    phrase: /['"`]\s*(select\s[^'"`]*\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s|(create|drop|alter)\s+(table|index|trigger|view)\s|pragma\s|begin\s+(immediate|exclusive)|vacuum\b)/i,
    reason: 'only the event log writes SQL',
  },
  { where: /^(electron|renderer)\//, except: /^electron\/(preload|shell\/door\/ipc\w*)\.ts$/, phrase: /\bipc(Main|Renderer)\b/, reason: 'only the preload and ipc name IPC channels' },
];

/** What a source says against the rules, one sentence each; comments may say anything. */
export function forbiddenPhrases({ path, code }: Source): readonly string[] {
  return RULES.flatMap(({ where, except, phrase, reason }) => {
    if (!where.test(path) || except?.test(path) === true) return [];
    const found = phrase.exec(code)?.[0];
    return found === undefined ? [] : [`${path}: "${found.trim()}": ${reason}`];
  });
}
