// What every official paper of the committee bears: letterhead, logo, who signs in which right, place of signature and numbers; it prints nothing.
import { isDrawable } from '../../pictureSize.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import { same } from '../same.ts';
import { templateProblem } from './documentNumber.ts';
import type { Office } from './officeState.ts';
import type { Signer } from './schemas.ts';

const withOffice = (state: State, change: Partial<Office>): State => ({ ...state, office: { ...state.office, ...change } });
const set = (before: unknown, after: unknown, fact: Fact) => (same(before, after) ? refuse({ code: 'unchanged' }) : accept(fact));

const withoutKind = (sequences: Office['sequences'], kind: string): Office['sequences'] => Object.fromEntries(Object.entries(sequences).filter(([each]) => each !== kind));

/** A form names the posts it speaks of, and no others. */
const isWhole = ({ form, principal, through }: Signer): boolean =>
  (principal !== null) === (form === 'onBehalf' || form === 'byOrder') && (through !== null) === (form === 'byOrder');

export const officeDeciders: Deciders<'setLetterhead' | 'setLogo' | 'setSigner' | 'setSigningPlace' | 'setNumbering' | 'numberDocument'> = {
  setLetterhead: ({ office }, { letterhead }) => set(office.letterhead, letterhead, { type: 'letterheadSet', letterhead }),
  setLogo: ({ office }, { logo }) => (logo !== null && !isDrawable(logo.base64) ? refuse({ code: 'malformed', field: 'logo' }) : set(office.logo, logo, { type: 'logoSet', logo })),
  setSigner: ({ office }, { role, signer }) => {
    if (signer !== null && !isWhole(signer)) return refuse({ code: 'signingFormHalf' });
    return set(office.signers[role], signer, { type: 'signerSet', role, signer });
  },
  setSigningPlace: ({ office }, { place }) => set(office.signingPlace, place, { type: 'signingPlaceSet', place }),
  setNumbering: ({ office }, { numbering }) => {
    const problem = templateProblem(numbering.template);
    return problem === null ? set(office.numbering, numbering, { type: 'numberingSet', numbering }) : refuse(problem);
  },
  numberDocument: ({ office }, { kind, sequence }) => set(office.sequences[kind] ?? null, sequence, { type: 'documentNumbered', kind, sequence }),
};

type Recorded = 'letterheadSet' | 'logoSet' | 'signerSet' | 'signingPlaceSet' | 'numberingSet' | 'documentNumbered';

export const officeReducers: Reducers<Recorded> = {
  letterheadSet: (state, { letterhead }) => withOffice(state, { letterhead }),
  // A file from elsewhere must open, but its picture is drawn on every paper.
  logoSet: (state, { logo }) => withOffice(state, { logo: logo !== null && isDrawable(logo.base64) ? logo : null }),
  signerSet: (state, { role, signer }) => withOffice(state, { signers: { ...state.office.signers, [role]: signer } }),
  signingPlaceSet: (state, { place }) => withOffice(state, { signingPlace: place }),
  numberingSet: (state, { numbering }) => withOffice(state, { numbering }),
  documentNumbered: (state, { kind, sequence }) => {
    const others = withoutKind(state.office.sequences, kind);
    return withOffice(state, { sequences: sequence === null ? others : { ...others, [kind]: sequence } });
  },
};

export const officeInverses: Inverses<Recorded> = {
  letterheadSet: ({ office: { letterhead } }) => [{ type: 'letterheadSet', letterhead }],
  logoSet: ({ office: { logo } }) => [{ type: 'logoSet', logo }],
  signerSet: ({ office: { signers } }, { role }) => [{ type: 'signerSet', role, signer: signers[role] }],
  signingPlaceSet: ({ office: { signingPlace } }) => [{ type: 'signingPlaceSet', place: signingPlace }],
  numberingSet: ({ office: { numbering } }) => [{ type: 'numberingSet', numbering }],
  documentNumbered: ({ office: { sequences } }, { kind }) => [{ type: 'documentNumbered', kind, sequence: sequences[kind] ?? null }],
};

/** A fact without the bytes of its picture, for whoever only tells that there was one. */
export const withoutLogo = (fact: Fact): Fact => (fact.type === 'logoSet' && fact.logo !== null ? { ...fact, logo: { ...fact.logo, base64: '' } } : fact);

export type OfficeView = Office;

/** As long as nobody is set to sign as head of the committee, it is whoever the committee's list says signs; their post there is the paper's usual one, ''. */
const officeView = ({ office, committee }: State): OfficeView => {
  const signatory = committee.find(({ roles }) => roles.includes('signatory') && roles.includes('organiser'));
  if (office.signers.chair !== null || signatory === undefined) return office;
  const { name, rank, nip } = signatory;
  return { ...office, signers: { ...office.signers, chair: { name, rank, nip, post: '', form: 'own', principal: null, through: null } } };
};

export const officeViews = { office: officeView };
