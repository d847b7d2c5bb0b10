// Which key each action has, by part of the app, with what a person changed on this laptop; it neither hears keys nor knows what an action does.
import type { FixedUse, KeyAction, KeyPlace } from '../../../shared/text/keys.ts';
import { keyActions } from '../../../shared/text/keys.ts';

type Bound = { readonly place: KeyPlace; readonly key: string };

/** By `KeyboardEvent.key`, letters in lower case. Within one place, and between a place and everywhere, no key stands twice. */
export const ACTIONS: Readonly<Record<KeyAction, Bound>> = {
  journal: { place: 'everywhere', key: 'j' }, operator: { place: 'everywhere', key: 'o' }, safety: { place: 'everywhere', key: 's' },
  day: { place: 'everywhere', key: 'd' }, allKeys: { place: 'everywhere', key: '?' },
  chooseFile: { place: 'prepare', key: 'p' }, add: { place: 'prepare', key: 'a' }, edit: { place: 'prepare', key: 'e' }, copy: { place: 'prepare', key: 'c' }, remove: { place: 'prepare', key: 'Delete' }, addAgency: { place: 'prepare', key: 'n' },
  search: { place: 'prepare', key: '/' }, paperList: { place: 'prepare', key: 'k' }, drawAgain: { place: 'prepare', key: 'u' },
  replan: { place: 'prepare', key: 'g' }, lock: { place: 'prepare', key: 'l' }, longer: { place: 'prepare', key: '+' }, shorter: { place: 'prepare', key: '-' }, beginEnd: { place: 'prepare', key: 'm' },
  startPauseResume: { place: 'run', key: ' ' }, minuteMore: { place: 'run', key: '+' }, halfMinuteLess: { place: 'run', key: '-' },
  nextPhase: { place: 'run', key: 'n' }, previousPhase: { place: 'run', key: 'Backspace' }, restartPhase: { place: 'run', key: 'r' }, atZero: { place: 'run', key: 'z' },
  stations: { place: 'run', key: 'k' }, round: { place: 'run', key: 'g' }, briefing: { place: 'run', key: 'i' }, allRules: { place: 'run', key: 'Home' },
  debrief: { place: 'run', key: 'e' }, startDebrief: { place: 'run', key: 'v' }, evening: { place: 'run', key: '.' }, noteReflection: { place: 'run', key: ',' },
  findReflection: { place: 'close', key: '/' }, markReflection: { place: 'close', key: '.' }, mute: { place: 'run', key: 'm' },
  readBack: { place: 'run', key: 'c' }, sheetsOut: { place: 'run', key: 'w' }, settings: { place: 'run', key: 'a' }, standings: { place: 'run', key: 'y' }, sheetCode: { place: 'run', key: '/' },
  timer: { place: 'run', key: 't' }, board: { place: 'run', key: 'l' }, black: { place: 'run', key: 'b' }, testCard: { place: 'run', key: '#' }, freeze: { place: 'run', key: 'f' }, take: { place: 'run', key: 'Enter' },
  drawShow: { place: 'run', key: 'u' }, drawShowEnd: { place: 'run', key: 'End' },
  nextPage: { place: 'run', key: 'PageDown' }, previousPage: { place: 'run', key: 'PageUp' },
  side: { place: 'run', key: 'h' }, oneScreen: { place: 'run', key: 'p' }, openHall: { place: 'run', key: 'x' },
  makePaper: { place: 'close', key: 'p' }, takePaper: { place: 'close', key: 'a' },
  ceremony: { place: 'close', key: 'u' }, revealForward: { place: 'close', key: 'PageDown' }, revealBack: { place: 'close', key: 'PageUp' }, revealBlack: { place: 'close', key: 'b' }, peek: { place: 'close', key: 'i' },
  office: { place: 'close', key: 'k' }, printTonight: { place: 'close', key: 'm' },
  report: { place: 'close', key: 'l' },
  data: { place: 'close', key: 't' },
  learning: { place: 'close', key: 'h' }, answers: { place: 'close', key: 'w' }, gains: { place: 'close', key: 'g' }, reflections: { place: 'close', key: 'e' }, collaboration: { place: 'close', key: 'c' },
  followUp: { place: 'close', key: 'r' }, newPlan: { place: 'close', key: 'n' }, planOrder: { place: 'close', key: 'v' }, planCommitments: { place: 'close', key: 'y' },
  planOut: { place: 'close', key: 'x' },
  newInstrument: { place: 'close', key: '+' }, removeInstrument: { place: 'close', key: '-' },
  print: { place: 'pages', key: 'p' },
};

/** What keeps its keys, in the order of the sheet. */
export const FIXED: readonly { readonly use: FixedUse; readonly place: KeyPlace; readonly keys: readonly string[] }[] = [
  { use: 'parts', place: 'everywhere', keys: ['1', '2', '3'] }, { use: 'palette', place: 'everywhere', keys: ['Ctrl K'] }, { use: 'files', place: 'everywhere', keys: ['Ctrl O'] },
  { use: 'rehearsal', place: 'everywhere', keys: ['Ctrl G'] },
  { use: 'help', place: 'everywhere', keys: ['F1'] }, { use: 'undo', place: 'everywhere', keys: ['Ctrl Z'] },
  { use: 'redo', place: 'everywhere', keys: ['Ctrl Y'] }, { use: 'leave', place: 'everywhere', keys: ['Escape'] },
  { use: 'steps', place: 'prepare', keys: ['ArrowUp', 'ArrowDown'] }, { use: 'save', place: 'prepare', keys: ['Ctrl ⏎'] },
  { use: 'toCells', place: 'run', keys: ['ArrowDown'] }, { use: 'handIn', place: 'run', keys: ['Ctrl ⏎'] }, { use: 'cells', place: 'run', keys: ['Tab'] },
  { use: 'nextPerson', place: 'run', keys: ['Alt PgUp', 'Alt PgDn'] },
  { use: 'papers', place: 'close', keys: ['ArrowUp', 'ArrowDown'] }, { use: 'openPaper', place: 'close', keys: ['Enter'] },
  { use: 'paperPages', place: 'close', keys: ['ArrowLeft', 'ArrowRight'] }, { use: 'saveAll', place: 'close', keys: ['Ctrl S'] },
  { use: 'rows', place: 'pages', keys: ['ArrowUp', 'ArrowDown'] }, { use: 'takeRow', place: 'pages', keys: ['Enter'] },
  { use: 'new', place: 'welcome', keys: ['Ctrl N'] }, { use: 'open', place: 'welcome', keys: ['Ctrl O'] },
  { use: 'demo', place: 'welcome', keys: ['Ctrl D'] }, { use: 'doors', place: 'welcome', keys: ['ArrowLeft', 'ArrowRight'] },
];

export type KeyMap = Readonly<Record<KeyAction, string>>;
/** Only what differs from the table, as the preferences keep it. */
export type KeyChanges = Readonly<Record<string, string>>;

/** Named keys an action may have beside every single sign. */
const NAMED: readonly string[] = [' ', 'Enter', 'Backspace', 'Delete', 'Home', 'End', 'PageUp', 'PageDown'];
/** Digits lead to the parts. */
const isReserved = (key: string): boolean => !NAMED.includes(key) && ([...key].length !== 1 || /\d/.test(key));

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;
/** The key without Shift is the same key; `=` is plus without Shift. */
export const keyOf = ({ key }: Pick<Pressed, 'key'>): string => (key === '=' ? '+' : key.length === 1 ? key.toLowerCase() : key);

const meet = (a: KeyPlace, b: KeyPlace): boolean => a === b || a === 'everywhere' || b === 'everywhere';

export type KeyProblem =
  | { readonly kind: 'taken'; readonly by: KeyAction }
  | { readonly kind: 'fixed'; readonly by: FixedUse }
  | { readonly kind: 'reserved' }
  | { readonly kind: 'combined' };

const problemOf = (action: KeyAction, key: string, map: KeyMap): KeyProblem | null => {
  if (isReserved(key)) return { kind: 'reserved' };
  const { place } = ACTIONS[action];
  const by = keyActions.find((other) => other !== action && map[other] === key && meet(ACTIONS[other].place, place));
  if (by !== undefined) return { kind: 'taken', by };
  const fixed = FIXED.find((one) => one.keys.includes(key) && meet(one.place, place));
  return fixed === undefined ? null : { kind: 'fixed', by: fixed.use };
};

/** As assistive technology is told of it. */
export const ariaKey = (key: string): string => (key === ' ' ? 'Space' : key === '+' ? 'Plus' : key.length === 1 ? key.toUpperCase() : key);

/** Why an action cannot have the key that is pressed; null: it can. */
export const problemWith = (action: KeyAction, pressed: Pressed, map: KeyMap): KeyProblem | null =>
  (pressed.ctrlKey || pressed.metaKey || pressed.altKey ? { kind: 'combined' } : problemOf(action, keyOf(pressed), map));

const withChanges = (changes: KeyChanges): KeyMap =>
  Object.fromEntries(keyActions.map((action) => [action, changes[action] ?? ACTIONS[action].key])) as KeyMap;

/** The present keys. A change that another version kept and that no longer fits, or an action it does not know, counts for nothing. */
export const keysNow = (changes: KeyChanges): KeyMap => {
  const map = withChanges(changes);
  const unfit = keyActions.filter((action) => changes[action] !== undefined && problemOf(action, map[action], map) !== null);
  return unfit.length === 0 ? map : keysNow(Object.fromEntries(Object.entries(changes).filter(([action]) => action !== unfit[0])));
};

/** The changes once an action has this key; its usual key is no change. */
export const changed = (changes: KeyChanges, action: KeyAction, key: string): KeyChanges => {
  const others = Object.fromEntries(Object.entries(changes).filter(([name]) => name !== action));
  return key === ACTIONS[action].key ? others : { ...others, [action]: key };
};
