// Gives certificates their numbers, once and in the order of the lists, moves them all to another first one, and keeps what they say of JP; it prints none.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { State } from '../model.ts';
import type { Member } from '../things.ts';
import { same } from '../same.ts';
import type { Holder } from './holder.ts';
import type { CertificateSide, Numbered } from './schemas.ts';
import { HIGHEST_NUMBER } from './schemas.ts';

/** Who only signs did not serve. */
export const servingMembers = ({ committee }: Pick<State, 'committee'>): readonly Member[] => committee.filter(({ roles }) => roles.some((role) => role !== 'signatory'));

const holdersOf = (state: Pick<State, 'people' | 'committee'>, side: CertificateSide): readonly Holder[] =>
  (side === 'participants' ? state.people : servingMembers(state)).map(({ id }) => id);

/** The numbers that are still to be given, going on after the highest one there ever was. */
const lacking = (state: Pick<State, 'people' | 'committee' | 'certificates'>, side: CertificateSide): readonly Numbered[] => {
  const { numbers, rules } = state.certificates;
  const next = Math.max(rules.first - 1, ...Object.values(numbers)) + 1;
  return holdersOf(state, side).filter((holder) => numbers[holder] === undefined).map((holder, i) => ({ holder, number: next + i }));
};

/** The lowest number given, or the one to begin with. */
export const firstNumber = ({ certificates: { numbers, rules } }: Pick<State, 'certificates'>): number => {
  const given = Object.values(numbers);
  return given.length === 0 ? rules.first : Math.min(...given);
};

export const certificateDeciders: Deciders<'numberCertificates' | 'setCertificateRules' | 'renumberCertificates'> = {
  numberCertificates: (state, { side }) => {
    const numbers = lacking(state, side);
    if (numbers.some(({ number }) => number > HIGHEST_NUMBER)) return refuse({ code: 'certificateNumbersEnd', most: HIGHEST_NUMBER });
    return numbers.length === 0 ? refuse({ code: 'unchanged' }) : accept({ type: 'certificatesNumbered', numbers });
  },
  setCertificateRules: ({ certificates: { numbers, rules: before } }, { rules }) => {
    if (same(rules, before)) return refuse({ code: 'unchanged' });
    const isNumbered = Object.keys(numbers).length > 0;
    return isNumbered && rules.first !== before.first ? refuse({ code: 'certificatesNumbered' }) : accept({ type: 'certificateRulesSet', rules });
  },
  renumberCertificates: (state, { first, reason }) =>
    (Object.keys(state.certificates.numbers).length === 0 || first === firstNumber(state) ? refuse({ code: 'unchanged' }) : accept({ type: 'certificatesRenumbered', first, reason })),
};

type Recorded = 'certificatesNumbered' | 'certificateRulesSet' | 'certificatesRenumbered';

export const certificateReducers: Reducers<Recorded> = {
  certificatesNumbered: (state, { numbers }) => {
    const { numbers: given, ...others } = state.certificates;
    // Whoever has a number keeps it, whatever a record says later.
    return { ...state, certificates: { ...others, numbers: { ...Object.fromEntries(numbers.map(({ holder, number }) => [holder, number])), ...given } } };
  },
  certificateRulesSet: (state, { rules }) => ({ ...state, certificates: { ...state.certificates, rules } }),
  certificatesRenumbered: (state, { first }) => {
    const { numbers, rules } = state.certificates;
    const by = first - firstNumber(state);
    return { ...state, certificates: { numbers: Object.fromEntries(Object.entries(numbers).map(([holder, number]) => [holder, number + by])), rules: { ...rules, first } } };
  },
};

export const certificateInverses: Inverses<Recorded> = {
  // A certificate may already be printed and signed under its number.
  certificatesNumbered: null,
  certificateRulesSet: ({ certificates: { rules } }) => [{ type: 'certificateRulesSet', rules }],
  certificatesRenumbered: (before, { reason }) => [{ type: 'certificatesRenumbered', first: firstNumber(before), reason }, { type: 'certificateRulesSet', rules: before.certificates.rules }],
};
