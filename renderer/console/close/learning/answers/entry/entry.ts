// The rules of typing answers by keyboard alone: what a key or a typed text makes of the row and of the cursor; it sends nothing and draws nothing.
import type { Refusal } from '../../../../../../shared/refusal.ts';
import { MOST_FOUND, peopleFound, problemAt, unfinished } from './draftProblems.ts';
import type { EntrySheet, Place } from './entrySheet.ts';
import { firstPlace, isClosed, isWholeCode, mostOf, placesOf, sameCode } from './entrySheet.ts';
import type { Draft, Entry, RowKey } from './entryState.ts';
import { BLANK, NEW, draftAt, freshDraft, isBlankDraft, isUnsent, onItsWay, rowsOf, saysTheSame } from './entryState.ts';

export type Move = 'next' | 'back' | 'up' | 'down' | 'first' | 'last' | 'enter' | 'cancel';
export type EntryAction =
  /** A single sign, at an item to be ticked. */
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'erase' | 'drop' }
  /** The whole text of a field. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'go'; readonly row: RowKey; readonly place: Place }
  | { readonly kind: 'sending' | 'stored'; readonly row: RowKey }
  | { readonly kind: 'refused'; readonly row: RowKey; readonly refusal: Refusal }
  /** The stored forms, people or teams are others now. */
  | { readonly kind: 'sheet' };

const withDraft = (entry: Entry, key: RowKey, draft: Draft): Entry => ({ ...entry, drafts: { ...entry.drafts, [key]: draft }, problem: null });
const without = (drafts: Entry['drafts'], key: RowKey): Entry['drafts'] => Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
const withCell = (draft: Draft, at: number, cell: string): Draft => ({ ...draft, cells: draft.cells.map((each, i) => (i === at ? cell : each)), refusal: null });

const go = (sheet: EntrySheet, entry: Entry, by: 1 | -1): Entry => {
  const places = placesOf(sheet);
  const at = Math.max(0, Math.min(places.length - 1, places.indexOf(entry.place) + by));
  return { ...entry, place: places[at] ?? 'end', problem: null, pick: 0 };
};

/** What a sign says at an item; null: it says nothing there. */
const cellOf = (most: number, isChoice: boolean, sign: string): string | null => {
  if (sign === ' ' || sign === '0' || sign === '-') return BLANK;
  const letter = isChoice ? 'abcdef'.indexOf(sign.toLowerCase()) + 1 : 0;
  const read = /^\d$/.test(sign) ? Number(sign) : letter;
  return read >= 1 && read <= most ? String(read) : null;
};

const sign = (sheet: EntrySheet, entry: Entry, draft: Draft, typed: string): Entry => {
  const { place } = entry;
  if (place === 'end' && typed !== ' ') return { ...entry, problem: { code: 'oneTooMany', isAsked: false } };
  const item = typeof place === 'number' ? sheet.fields.items[place] : undefined;
  if (typeof place !== 'number' || !isClosed(item)) return entry;
  const cell = cellOf(mostOf(item), item.kind === 'choice', typed);
  return cell === null ? { ...entry, problem: { code: 'outOfScale' } } : go(sheet, withDraft(entry, entry.row, withCell(draft, place, cell)), 1);
};

/** A filled cell is emptied where the cursor is; else the cursor goes back one and empties that. */
const erase = (sheet: EntrySheet, entry: Entry, draft: Draft): Entry => {
  const emptied = (at: Entry, place: Place): Entry => (typeof place === 'number' && isClosed(sheet.fields.items[place]) ? withDraft(at, at.row, withCell(draft, place, '')) : at);
  if (typeof entry.place === 'number' && draft.cells[entry.place] !== '') return emptied(entry, entry.place);
  const back = go(sheet, entry, -1);
  return emptied(back, back.place);
};

/** The team a code's form named at the other occasion. */
const teamOfCode = (sheet: EntrySheet, code: string): string => {
  const team = sheet.others.find((form) => sameCode(form.code, code))?.team ?? null;
  return String(sheet.teams.find((each) => each.team === team)?.number ?? '');
};

/** On from a place whose text is whole, or what is wrong with it. */
const pass = (sheet: EntrySheet, entry: Entry): Entry => {
  const draft = draftAt(sheet, entry, entry.row);
  const problem = problemAt(sheet, entry.drafts, entry.row, draft, entry.place);
  if (problem !== null) return { ...entry, problem };
  const next = go(sheet, entry, 1);
  if (entry.place !== 'who' || sheet.fields.identity !== 'coded' || draft.team !== '') return next;
  const team = teamOfCode(sheet, draft.who);
  return team === '' ? next : go(sheet, withDraft(next, entry.row, { ...draft, team }), 1);
};

const text = (sheet: EntrySheet, entry: Entry, draft: Draft, typed: string): Entry => {
  const { place, row } = entry;
  if (place === 'number') return withDraft(entry, row, { ...draft, number: typed, refusal: null });
  if (place === 'team') {
    const next = withDraft(entry, row, { ...draft, team: typed, refusal: null });
    const begun = sheet.teams.filter(({ number }) => String(number).startsWith(typed.trim()));
    if (typed.trim() !== '' && begun.length === 0) return { ...next, problem: { code: 'noTeam' } };
    return begun.length === 1 && String(begun[0]?.number) === typed.trim() ? pass(sheet, next) : next;
  }
  if (place === 'who') {
    const next: Entry = { ...withDraft(entry, row, { ...draft, who: typed, person: null, refusal: null }), pick: 0 };
    return sheet.fields.identity === 'coded' && typed.length > draft.who.length && isWholeCode(sheet, typed) ? pass(sheet, next) : next;
  }
  return typeof place === 'number' ? withDraft(entry, row, withCell(draft, place, typed)) : entry;
};

const handIn = (sheet: EntrySheet, entry: Entry, draft: Draft): Entry => {
  for (const place of placesOf(sheet)) {
    const problem = problemAt(sheet, entry.drafts, entry.row, draft, place);
    if (problem !== null) return { ...entry, place, problem };
  }
  // The Enter that belongs to the form's own keys must not store it.
  if (entry.problem?.code === 'oneTooMany' && !entry.problem.isAsked) return { ...entry, problem: { code: 'oneTooMany', isAsked: true } };
  const open = unfinished(sheet, draft);
  if (open.length > 0 && entry.problem?.code !== 'unfinished') return { ...entry, place: open[0] ?? 'end', problem: { code: 'unfinished', count: open.length } };
  const queued: Draft = { ...draft, going: 'queued', refusal: null };
  const rows = rowsOf(sheet, entry.drafts);
  if (entry.row !== NEW) {
    const next = rows[rows.indexOf(entry.row) + 1];
    const isUnchanged = sheet.again === null && !isUnsent(sheet, entry.row, draft);
    const drafts = isUnchanged ? without(entry.drafts, entry.row) : { ...entry.drafts, [entry.row]: queued };
    // The last one that is typed again has no row below it.
    return next === undefined ? { ...entry, drafts, problem: null, place: 'end' } : { ...entry, drafts, problem: null, pick: 0, row: next, place: firstPlace(sheet) };
  }
  const drafts = { ...without(entry.drafts, NEW), [onItsWay(draft.number)]: queued };
  const last = Number(draft.number);
  return { ...entry, drafts: { ...drafts, [NEW]: freshDraft(sheet, drafts, last) }, last, row: NEW, place: firstPlace(sheet), problem: null, pick: 0 };
};

const enter = (sheet: EntrySheet, entry: Entry, draft: Draft): Entry => {
  const { place } = entry;
  if (place === 'number' || place === 'team') return pass(sheet, entry);
  if (place === 'who') {
    const person = sheet.fields.identity === 'named' && draft.person === null ? peopleFound(sheet, draft)[entry.pick] : undefined;
    return pass(sheet, person === undefined ? entry : withDraft(entry, entry.row, { ...draft, who: person.name, person: person.id }));
  }
  const places = placesOf(sheet);
  const isLast = places.indexOf(place) >= places.length - 2;
  return typeof place === 'number' && !isClosed(sheet.fields.items[place]) && !isLast ? go(sheet, entry, 1) : handIn(sheet, entry, draft);
};

const upOrDown = (sheet: EntrySheet, entry: Entry, draft: Draft, by: 1 | -1): Entry => {
  if (entry.place === 'who' && sheet.fields.identity === 'named' && draft.person === null) {
    const found = Math.min(MOST_FOUND, peopleFound(sheet, draft).length);
    if (found > 0) return { ...entry, pick: Math.max(0, Math.min(found - 1, entry.pick + by)), problem: null };
  }
  const row = rowsOf(sheet, entry.drafts)[rowsOf(sheet, entry.drafts).indexOf(entry.row) + by];
  return row === undefined ? entry : { ...entry, row, problem: null, pick: 0 };
};

/** What is typed in the row is given up. */
const drop = (sheet: EntrySheet, entry: Entry): Entry => {
  const drafts = without(entry.drafts, entry.row);
  return { ...entry, drafts, problem: null, pick: 0, place: firstPlace(sheet), row: rowsOf(sheet, drafts).includes(entry.row) ? entry.row : NEW };
};

/** A form that is in goes back to what is stored; one that is not is only given up by `drop`. */
const cancel = (sheet: EntrySheet, entry: Entry, draft: Draft): Entry =>
  (entry.problem !== null ? { ...entry, problem: null } : draft.form !== null && isUnsent(sheet, entry.row, draft) ? drop(sheet, entry) : entry);

const move = (sheet: EntrySheet, entry: Entry, draft: Draft, wanted: Move): Entry => {
  const places = placesOf(sheet);
  switch (wanted) {
    case 'next': return entry.place === 'who' || entry.place === 'team' || entry.place === 'number' ? enter(sheet, entry, draft) : go(sheet, entry, 1);
    case 'back': return go(sheet, entry, -1);
    case 'up': return upOrDown(sheet, entry, draft, -1);
    case 'down': return upOrDown(sheet, entry, draft, 1);
    case 'first': return { ...entry, place: places[0] ?? 'end', problem: null, pick: 0 };
    case 'last': return { ...entry, place: places.at(-1) ?? 'end', problem: null, pick: 0 };
    case 'enter': return enter(sheet, entry, draft);
    case 'cancel': return cancel(sheet, entry, draft);
  }
};

/** What was stored is seen now, and what stood for it goes; a row that is gone gives its cursor to the new one. */
const settled = (sheet: EntrySheet, entry: Entry): Entry => {
  const isSeen = (draft: Draft): boolean => {
    if (draft.going !== 'stored') return false;
    if (sheet.again !== null) return !sheet.again.some((id) => id === draft.form);
    const form = sheet.forms.find(({ id, number }) => (draft.form === null ? number === Number(draft.number) : id === draft.form));
    return form !== undefined && (draft.form === null || saysTheSame(sheet, form, draft));
  };
  const isGone = (draft: Draft): boolean => draft.form !== null && !sheet.forms.some(({ id }) => id === draft.form);
  const kept = Object.fromEntries(Object.entries(entry.drafts).filter(([, draft]) => !isSeen(draft) && !isGone(draft)));
  const fresh = kept[NEW];
  const drafts = fresh !== undefined && isBlankDraft(fresh) ? { ...kept, [NEW]: freshDraft(sheet, kept, entry.last) } : kept;
  const rows = rowsOf(sheet, drafts);
  return rows.includes(entry.row) ? { ...entry, drafts } : { ...entry, drafts, row: rows.at(-1) ?? NEW, place: firstPlace(sheet), problem: null };
};

const going = (entry: Entry, key: RowKey, next: Pick<Draft, 'going' | 'refusal'>): Entry => {
  const draft = entry.drafts[key];
  return draft === undefined ? entry : { ...entry, drafts: { ...entry.drafts, [key]: { ...draft, ...next } } };
};

export const step = (sheet: EntrySheet, entry: Entry, action: EntryAction): Entry => {
  const draft = draftAt(sheet, entry, entry.row);
  const isBusy = draft.going !== 'typing';
  switch (action.kind) {
    case 'sign': return isBusy ? entry : sign(sheet, entry, draft, action.sign);
    case 'erase': return isBusy ? entry : erase(sheet, entry, draft);
    case 'drop': return isBusy ? entry : drop(sheet, entry);
    case 'text': return isBusy ? entry : text(sheet, entry, draft, action.text);
    case 'move': return isBusy && action.move === 'enter' ? entry : move(sheet, entry, draft, action.move);
    case 'go': return action.row === entry.row && action.place === entry.place ? entry : { ...entry, row: action.row, place: action.place, problem: null, pick: 0 };
    case 'sending': return going(entry, action.row, { going: 'sending', refusal: null });
    case 'stored': return settled(sheet, going(entry, action.row, { going: 'stored', refusal: null }));
    case 'refused': return going(entry, action.row, { going: 'typing', refusal: action.refusal });
    case 'sheet': return settled(sheet, entry);
  }
};
