// What the typing of answers remembers: where the cursor is and what is typed and not stored yet; it changes none of it.
import { cleanText } from '../../../../../../shared/cleanText.ts';
import type { AnswerForm } from '../../../../../../shared/domain/learning/answerForm.ts';
import { cleanCode } from '../../../../../../shared/domain/learning/answerForm.ts';
import type { AnswerFields, Answers } from '../../../../../../shared/domain/learning/schemas.ts';
import { same } from '../../../../../../shared/domain/same.ts';
import type { Refusal } from '../../../../../../shared/refusal.ts';
import type { AnswerId, PersonId } from '../../../../../../shared/units.ts';
import type { EntrySheet, Place } from './entrySheet.ts';
import { firstPlace, isClosed } from './entrySheet.ts';

/** An item that was left blank on the form: it is no answer, and no 0. An empty cell was not reached yet. */
export const BLANK = '-';

export type Draft = {
  /** null: a form that is not in yet. */
  readonly form: AnswerId | null;
  readonly number: string;
  /** The code, or what is typed of a name. */
  readonly who: string;
  readonly person: PersonId | null;
  readonly team: string;
  /** One for each item, in the instrument's order. */
  readonly cells: readonly string[];
  /** `stored`: taken, and the view that shows it is on its way. */
  readonly going: 'typing' | 'queued' | 'sending' | 'stored';
  readonly refusal: Refusal | null;
};

/** `new`: the row at the bottom; an answer's id; or a form on its way, by its number. */
export type RowKey = string;
export const NEW: RowKey = 'new';
export const onItsWay = (number: string): RowKey => `sent ${number}`;

export type Problem =
  | { readonly code: 'numberWanted' | 'codeWanted' | 'codeTooLong' | 'personWanted' | 'nobody' | 'outOfScale' }
  | { readonly code: 'numberTaken' | 'left' }
  | { readonly code: 'codeTaken' | 'personIn'; readonly number: number }
  | { readonly code: 'noTeam' }
  /** What was written has so many letters. */
  | { readonly code: 'tooLong'; readonly letters: number }
  /** After the last item something more was typed, so that all answers may stand one place off; `isAsked`: Enter was pressed since. */
  | { readonly code: 'oneTooMany'; readonly isAsked: boolean }
  /** So many items were not reached; a second Enter stores them as blank. */
  | { readonly code: 'unfinished'; readonly count: number };

export type Entry = {
  readonly row: RowKey;
  readonly place: Place;
  readonly drafts: Readonly<Record<RowKey, Draft>>;
  /** What is wrong where the cursor is. */
  readonly problem: Problem | null;
  /** Which of the people found is chosen. */
  readonly pick: number;
  /** The number of the form handed in last; 0: none. */
  readonly last: number;
};

const cellOf = (answer: Answers[number], isTicked: boolean): string => (answer === null ? (isTicked ? BLANK : '') : String(answer));

/** A stored form as it would have been typed. */
const draftOf = (sheet: EntrySheet, form: AnswerForm): Draft => ({
  form: form.id, number: String(form.number), person: form.person,
  who: form.code ?? [...sheet.people, ...sheet.left].find(({ id }) => id === form.person)?.name ?? '',
  team: String(sheet.teams.find(({ team }) => team === form.team)?.number ?? ''),
  cells: form.answers.map((answer, at) => cellOf(answer, isClosed(sheet.fields.items[at]))), going: 'typing', refusal: null,
});

const emptyCells = ({ fields }: EntrySheet): readonly string[] => fields.items.map(() => '');
const emptyDraft = (sheet: EntrySheet, number: number): Draft =>
  ({ form: null, number: String(number), who: '', person: null, team: '', cells: emptyCells(sheet), going: 'typing', refusal: null });

const takenNumbers = (sheet: EntrySheet, drafts: Entry['drafts']): ReadonlySet<number> =>
  new Set([...sheet.forms.map(({ number }) => number), ...Object.entries(drafts).flatMap(([key, draft]) => (key === NEW || draft.form !== null ? [] : [Number(draft.number)]))]);

/** The one after the form handed in last; itself, where that was taken back. */
const nextNumber = (sheet: EntrySheet, drafts: Entry['drafts'], last: number): number => {
  const taken = takenNumbers(sheet, drafts);
  let number = Math.max(1, last === 0 ? Math.max(0, ...taken) + 1 : last);
  while (taken.has(number)) number++;
  return number;
};

export const freshDraft = (sheet: EntrySheet, drafts: Entry['drafts'], last: number): Draft => emptyDraft(sheet, nextNumber(sheet, drafts, last));

/** The rows from top to bottom. */
export const rowsOf = (sheet: EntrySheet, drafts: Entry['drafts']): readonly RowKey[] => {
  if (sheet.again !== null) return sheet.again;
  const numbers = new Map<RowKey, number>(sheet.forms.filter(({ version }) => version === sheet.version).map(({ id, number }) => [id, number]));
  for (const [key, draft] of Object.entries(drafts)) if (key !== NEW && draft.form === null) numbers.set(key, Number(draft.number));
  return [...[...numbers].toSorted(([, a], [, b]) => a - b).map(([key]) => key), NEW];
};

/** What stands in a row: what is typed there, else what is stored. */
export const draftAt = (sheet: EntrySheet, { drafts, last }: Pick<Entry, 'drafts' | 'last'>, key: RowKey): Draft => {
  const form = sheet.forms.find(({ id }) => id === key);
  const draft = drafts[key];
  if (draft !== undefined) return draft;
  if (form === undefined) return freshDraft(sheet, drafts, last);
  const stored = draftOf(sheet, form);
  return sheet.again === null ? stored : { ...stored, cells: emptyCells(sheet) };
};

/** Nothing is typed yet but the number. */
export const isBlankDraft = ({ who, team, cells }: Draft): boolean => who === '' && team === '' && cells.every((cell) => cell === '');

export const answersOf = ({ fields }: EntrySheet, { cells }: Draft): Answers =>
  fields.items.map((item, at) => {
    const cell = cleanText(cells[at] ?? '');
    return cell === '' || cell === BLANK ? null : isClosed(item) ? Number(cell) : cell;
  });

/** A team that is no more, as after another draw, has no number, and stays as it is stored unless another is typed. */
const teamOf = (sheet: EntrySheet, draft: Draft): AnswerFields['team'] => {
  const form = sheet.forms.find(({ id }) => id === draft.form);
  return form !== undefined && draftOf(sheet, form).team === draft.team ? form.team : sheet.teams.find(({ number }) => String(number) === draft.team.trim())?.team ?? null;
};

/** Only of a draft without a problem. */
export const fieldsOf = (sheet: EntrySheet, draft: Draft): AnswerFields => ({
  instrument: sheet.instrument, version: sheet.version, occasion: sheet.occasion, number: Number(draft.number),
  person: sheet.fields.identity === 'named' ? draft.person : null,
  code: sheet.fields.identity === 'coded' ? cleanCode(draft.who) : null,
  team: sheet.fields.identity === 'named' ? null : teamOf(sheet, draft),
  answers: answersOf(sheet, draft),
});

/** The draft says what is stored already. */
export const saysTheSame = (sheet: EntrySheet, form: AnswerForm, draft: Draft): boolean => same(fieldsOf(sheet, draftOf(sheet, form)), fieldsOf(sheet, draft));

/** Something of it would be lost. */
export const isUnsent = (sheet: EntrySheet, key: RowKey, draft: Draft): boolean => {
  if (draft.going === 'stored') return false;
  if (sheet.again !== null) return draft.cells.some((cell) => cell !== '');
  const form = sheet.forms.find(({ id }) => id === key);
  return form === undefined ? !isBlankDraft(draft) : !saysTheSame(sheet, form, draft);
};

export const emptyEntry = (sheet: EntrySheet, drafts: Entry['drafts']): Entry => {
  const again = sheet.again;
  return { row: again === null ? NEW : again.find((id) => drafts[id] !== undefined) ?? again[0] ?? NEW, place: firstPlace(sheet), drafts, problem: null, pick: 0, last: 0 };
};
