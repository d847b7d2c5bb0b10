// Takes out of a note whatever could name a person, a retreat or a folder; it writes nothing.
import { homedir } from 'node:os';

type Rule = readonly [RegExp, string | ((found: string) => string)];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A path, with spaces in it or not, or an address: from where it begins to what cannot belong to it. */
const PLACE = /(?<![\w.-])(?:\w{2,}:\/\/|[A-Za-z]:[\\/]|\\\\|~?\/(?=[\w.~% -]+[\\/.]))[^\n*?<>|,;()]*/g;
/** Our own bundles: a stack must still say where. */
const OWN = /out[\\/](?:main|preload|renderer)[\\/][\w./\\-]+(?::\d+){0,2}/;

const RULES: readonly Rule[] = [
  // Texts in quotes are what somebody typed, the path of a file or a piece of it.
  [/"(?:[^"\\\n]|\\.)*"/g, '"…"'],
  [/[“‘][^”’\n]*[”’]/g, '"…"'],
  [/'(?:[^'\\\n]|\\.)*'/g, "'…'"],
  [PLACE, (place) => OWN.exec(place)?.[0] ?? '<path>'],
  [/[^\s/\\:'"()]+\.(?:kompak|xlsx|csv|pdf|jsonl?)\b/gi, '<file>'],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, '<mail>'],
  // NIP, NIK, telephone numbers: eight digits or more, also in groups.
  [/\d(?:[ .-]?\d){7,}/g, '<number>'],
];

/** `home` is the person's own folder, whose name is often the person's. */
export const withoutPersonalData = (text: string, home: string = homedir()): string =>
  [...(home === '' || home === '/' ? [] : [[new RegExp(escaped(home), 'g'), '~'] as Rule]), ...RULES].reduce((rest, [pattern, into]) => (typeof into === 'string' ? rest.replace(pattern, into) : rest.replace(pattern, into)), text);
