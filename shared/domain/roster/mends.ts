// What one click can do about a row of a preview, and what that makes of the choices; nothing is stored by it.
import type { PersonFields } from './schemas.ts';
import type { RefusedRow, RosterChoices, RosterRow, RowFlag, RowKey } from './preview.ts';
import { mendOf } from './rosterPreview.ts';

/** How a mend is spoken of; `leave` keeps what the file says. */
export type MendName = 'withoutNip' | 'gender' | 'agency' | 'phone' | 'name' | 'district' | 'empty' | 'leave' | 'bothIn';
export type Mend =
  /** `value` is what the button names, where it names something. */
  | { readonly kind: 'set'; readonly name: MendName; readonly set: Partial<PersonFields>; readonly value: string }
  /** A person types the value of this field, beginning with what the file has of it. */
  | { readonly kind: 'type'; readonly column: 'name' | 'nip' | 'agency'; readonly start: string }
  /** This row comes in, and the earlier one does not. */
  | { readonly kind: 'instead'; readonly of: RowKey }
  | { readonly kind: 'out' }
  /** Everything decided about the row is forgotten. */
  | { readonly kind: 'back' };

const set = (name: MendName, fields: Partial<PersonFields>, value = ''): Mend => ({ kind: 'set', name, set: fields, value });
const type = (column: 'name' | 'nip' | 'agency', start = ''): Mend => ({ kind: 'type', column, start });
const out: Mend = { kind: 'out' };
const genders: readonly Mend[] = [set('gender', { gender: 'L' }, 'L'), set('gender', { gender: 'P' }, 'P')];

/** The likeliest first. */
export const mendsOf = (flag: RowFlag, fields: PersonFields): readonly Mend[] => {
  switch (flag.code) {
    case 'nipDamaged': return [type('nip'), set('withoutNip', { nip: null })];
    case 'nipNotValid': return [type('nip', flag.found), set('withoutNip', { nip: null })];
    case 'nipDoubtful': return [type('nip', fields.nip ?? ''), set('withoutNip', { nip: null }), set('leave', { nip: fields.nip })];
    case 'genderInDamaged': return [set('gender', { gender: flag.gender }, flag.gender)];
    case 'genderUnknown': case 'genderNotValid': return genders;
    case 'genderAgainstNip': return [set('gender', { gender: flag.nip }, flag.nip), set('leave', { gender: fields.gender })];
    case 'bornNotValid': return [set('empty', { born: null })];
    case 'bornAgainstNip': return [set('empty', { born: null }), set('leave', { born: fields.born })];
    case 'phoneZeroLost': return [set('phone', { phone: flag.mended }, flag.mended), set('leave', { phone: fields.phone })];
    case 'titlesRunIn': return [set('name', { name: flag.mended }, flag.mended)];
    case 'agencyAlike': return [set('agency', { agency: flag.agency.name }, flag.agency.name), set('leave', { agency: fields.agency })];
    case 'agencySpelling': return [set('leave', { agency: flag.found })];
    case 'districtKnown': return [set('district', { district: flag.district }, flag.district)];
    case 'sameAsRow': return flag.how === 'identical' ? []
      : [{ kind: 'instead', of: flag.key }, ...(flag.how === 'sameNip' ? [set('withoutNip', { nip: null })] : [type('name')])];
    case 'nameTwice': return [set('bothIn', { name: fields.name }), out];
    case 'genderDerived': return [];
  }
};

export const mendsOfRefused = ({ reason, column, heading }: RefusedRow): readonly Mend[] => {
  switch (reason) {
    case 'noName': return [type('name'), out];
    case 'noAgency': return [...(heading === null ? [] : [set('agency', { agency: heading }, heading)]), type('agency'), out];
    case 'tooLong': return [column === 'name' || column === 'agency' ? type(column) : set('empty', { [column]: null }), out];
  }
};

/** What a mend makes of the choices. `typed` is what a person typed for it. */
export const mended = (choices: RosterChoices, key: RowKey, mend: Mend, typed = ''): RosterChoices => {
  const { [key]: _, ...others } = choices.mends;
  const before = mendOf(choices, key);
  const withRow = (fields: Partial<PersonFields>): RosterChoices => ({ ...choices, mends: { ...others, [key]: { out: false, set: { ...before.set, ...fields } } } });
  switch (mend.kind) {
    case 'set': return withRow(mend.set);
    case 'type': return withRow({ [mend.column]: typed });
    case 'out': return { ...choices, mends: { ...others, [key]: { ...before, out: true } } };
    case 'instead': return { ...choices, mends: { ...choices.mends, [mend.of]: { ...mendOf(choices, mend.of), out: true } } };
    case 'back': return { ...choices, mends: others };
  }
};

export const isTouched = (choices: RosterChoices, key: RowKey): boolean => choices.mends[key] !== undefined;

/** Mends that are safe to make in every row at once: nothing in them is guessed. */
const sure = ['phone', 'gender', 'name', 'district'] as const satisfies readonly MendName[];
/** `leave`: every agency keeps the spelling of the file. */
export type SureMend = (typeof sure)[number] | 'agency' | 'leave';

/** For each such mend the rows it waits in; the agency only where the row lacks one and its group or sheet names it. */
export const sureMends = (rows: readonly RosterRow[]): ReadonlyMap<SureMend, readonly { readonly key: RowKey; readonly mend: Mend }[]> => {
  const found = new Map<SureMend, { readonly key: RowKey; readonly mend: Mend }[]>();
  const note = (name: SureMend, key: RowKey, mend: Mend): void => {
    const list = found.get(name) ?? [];
    if (list.length === 0) found.set(name, list);
    list.push({ key, mend });
  };
  for (const row of rows) {
    if (row.kind === 'refused' && row.reason === 'noAgency') {
      const mend = mendsOfRefused(row)[0];
      if (mend?.kind === 'set') note('agency', row.key, mend);
    }
    if (row.kind !== 'ready') continue;
    for (const flag of row.flags) {
      // Which of a man and a woman somebody is, is sure only where the NIP's own digit says so.
      if (flag.code === 'genderUnknown' || flag.code === 'genderNotValid' || flag.code === 'genderAgainstNip') continue;
      const mend = mendsOf(flag, row.fields)[0];
      if (mend?.kind === 'set') {
        const name = flag.code === 'agencySpelling' ? 'leave' as const : sure.find((each) => each === mend.name);
        if (name !== undefined) note(name, row.key, mend);
      }
    }
  }
  return found;
};

export const mendedAll = (choices: RosterChoices, mends: readonly { readonly key: RowKey; readonly mend: Mend }[]): RosterChoices =>
  mends.reduce((before, { key, mend }) => mended(before, key, mend), choices);

/** The person says what a column means; another column of that meaning no longer has it. */
export const withColumn = (choices: RosterChoices, sheet: number, at: number, meaning: RosterChoices['sheets'][number]['columns'][number]): RosterChoices => ({
  ...choices,
  sheets: choices.sheets.map((choice, i) => (i !== sheet ? choice : {
    ...choice, columns: choice.columns.map((each, place) => (place === at ? meaning : meaning !== null && each === meaning ? null : each)),
  })),
});

