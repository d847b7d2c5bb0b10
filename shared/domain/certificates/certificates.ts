// Gives certificates their numbers, once and in the order of the lists, and keeps what they say of JP; it prints none.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Member, State } from '../model.ts';
import { same } from '../same.ts';
import type { Holder } from './holder.ts';
import type { CertificateSide, Numbered } from './schemas.ts';

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

export const certificateDeciders: Deciders<'numberCertificates' | 'setCertificateRules'> = {
  numberCertificates: (state, { side }) => {
    const numbers = lacking(state, side);
    return numbers.length === 0 ? refuse({ code: 'unchanged' }) : accept({ type: 'certificatesNumbered', numbers });
  },
  setCertificateRules: ({ certificates: { numbers, rules: before } }, { rules }) => {
    if (same(rules, before)) return refuse({ code: 'unchanged' });
    const isNumbered = Object.keys(numbers).length > 0;
    return isNumbered && rules.first !== before.first ? refuse({ code: 'certificatesNumbered' }) : accept({ type: 'certificateRulesSet', rules });
  },
};

type Recorded = 'certificatesNumbered' | 'certificateRulesSet';

export const certificateReducers: Reducers<Recorded> = {
  certificatesNumbered: (state, { numbers }) => {
    const { numbers: given, ...others } = state.certificates;
    // Whoever has a number keeps it, whatever a record says later.
    return { ...state, certificates: { ...others, numbers: { ...Object.fromEntries(numbers.map(({ holder, number }) => [holder, number])), ...given } } };
  },
  certificateRulesSet: (state, { rules }) => ({ ...state, certificates: { ...state.certificates, rules } }),
};

export const certificateInverses: Inverses<Recorded> = {
  // A certificate may already be printed and signed under its number.
  certificatesNumbered: null,
  certificateRulesSet: ({ certificates: { rules } }) => [{ type: 'certificateRulesSet', rules }],
};
