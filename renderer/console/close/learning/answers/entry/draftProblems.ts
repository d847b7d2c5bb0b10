// What is wrong with a place of a row that is typed, and whom the letters of a name may mean; it stores nothing.
import { cleanText } from '../../../../../../shared/cleanText.ts';
import { cleanCode } from '../../../../../../shared/domain/learning/answerForm.ts';
import { LARGEST_FORM_NUMBER, LONGEST_CODE, LONGEST_COMMENT } from '../../../../../../shared/domain/learning/schemas.ts';
import { nameMatch } from '../../../../prepare/attendance/nameMatch.ts';
import type { EntrySheet, Place } from './entrySheet.ts';
import { isClosed, sameCode } from './entrySheet.ts';
import type { Draft, Entry, Problem, RowKey } from './entryState.ts';
import { NEW } from './entryState.ts';

type Person = EntrySheet['people'][number];
/** As many of them are offered. */
export const MOST_FOUND = 5;

/** Whom the letters may mean, without those whose form is in; nobody before something is typed. */
export const peopleFound = (sheet: EntrySheet, { who, form }: Draft): readonly Person[] => {
  const isIn = new Set(sheet.forms.filter(({ id }) => id !== form).map(({ person }) => person));
  return who.trim() === '' ? [] : nameMatch(sheet.people, who).filter(({ id }) => !isIn.has(id));
};

/** The other forms, stored or on their way, with this number or code. */
const others = (sheet: EntrySheet, drafts: Entry['drafts'], key: RowKey): readonly { readonly number: number; readonly code: string | null; readonly person: Draft['person'] }[] => [
  ...sheet.forms.filter(({ id }) => id !== key),
  ...Object.entries(drafts).flatMap(([each, draft]) => (each === key || each === NEW || draft.form !== null || draft.going === 'stored' ? [] : [{ number: Number(draft.number), code: draft.who, person: draft.person }])),
];

const numberProblem = (sheet: EntrySheet, drafts: Entry['drafts'], key: RowKey, { number }: Draft): Problem | null => {
  const read = Number(number.trim());
  if (!/^\d{1,4}$/.test(number.trim()) || read < 1 || read > LARGEST_FORM_NUMBER) return { code: 'numberWanted' };
  return others(sheet, drafts, key).some((each) => each.number === read) ? { code: 'numberTaken' } : null;
};

const whoProblem = (sheet: EntrySheet, drafts: Entry['drafts'], key: RowKey, draft: Draft): Problem | null => {
  const rest = others(sheet, drafts, key);
  if (sheet.fields.identity === 'coded') {
    if (cleanCode(draft.who) === '') return { code: 'codeWanted' };
    if (cleanCode(draft.who).length > LONGEST_CODE) return { code: 'codeTooLong' };
    const twice = rest.find(({ code }) => sameCode(code, draft.who));
    return twice === undefined ? null : { code: 'codeTaken', number: twice.number };
  }
  if (draft.person !== null) {
    const twice = rest.find(({ person }) => person === draft.person);
    return twice === undefined ? null : { code: 'personIn', number: twice.number };
  }
  // Nobody is left under these letters because their form is in: that is what has to be said.
  const [first] = draft.who.trim() === '' ? [] : nameMatch(sheet.people, draft.who);
  const form = first === undefined ? undefined : rest.find(({ person }) => person === first.id);
  if (form !== undefined && peopleFound(sheet, draft).length === 0) return { code: 'personIn', number: form.number };
  if (draft.who.trim() === '') return { code: 'personWanted' };
  return { code: nameMatch(sheet.left, draft.who).length > 0 ? 'left' : 'nobody' };
};

const teamProblem = ({ teams }: EntrySheet, { team }: Draft): Problem | null =>
  (team.trim() === '' || teams.some(({ number }) => String(number) === team.trim()) ? null : { code: 'noTeam' });

/** What was written is handed in whole, or not at all. */
const wordsProblem = ({ fields }: EntrySheet, { cells }: Draft, at: number): Problem | null => {
  const letters = isClosed(fields.items[at]) ? 0 : cleanText(cells[at] ?? '').length;
  return letters > LONGEST_COMMENT ? { code: 'tooLong', letters } : null;
};

/** null: nothing, or nothing that can be wrong. */
export const problemAt = (sheet: EntrySheet, drafts: Entry['drafts'], key: RowKey, draft: Draft, place: Place): Problem | null => {
  if (typeof place === 'number') return wordsProblem(sheet, draft, place);
  if (sheet.again !== null) return null;
  switch (place) {
    case 'number': return numberProblem(sheet, drafts, key, draft);
    case 'who': return sheet.fields.identity === 'anonymous' ? null : whoProblem(sheet, drafts, key, draft);
    case 'team': return sheet.fields.identity === 'named' ? null : teamProblem(sheet, draft);
    default: return null;
  }
};

/** The items to be ticked that were not reached. */
export const unfinished = ({ fields }: EntrySheet, { cells }: Draft): readonly number[] =>
  fields.items.flatMap((item, at) => (isClosed(item) && cells[at] === '' ? [at] : []));
