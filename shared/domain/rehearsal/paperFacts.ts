// What lets papers of a rehearsal look as they will: letterhead, logo, who signs, and the retreat's own tests and scales; never a number of the agency's book.
import { defaultInstruments } from '../../library/instruments/instruments.ts';
import type { Anonymiser } from '../anonymise/codes.ts';
import type { Fact } from '../facts.ts';
import { instrumentFields } from '../learning/instrument.ts';
import type { State } from '../model.ts';
import type { Signer } from '../office/schemas.ts';
import { signerRoles } from '../office/schemas.ts';
import { same } from '../same.ts';

/** Takes the room of a real one, and is nobody's. */
const NO_NIP = '0'.repeat(18);

/** Somebody on a list signs by the name they have in the rehearsal; a post says whose office it is, and stays. */
const signer = (whole: Signer, by: Pick<Anonymiser, 'known'>): Signer => ({ ...whole, name: by.known(whole.name) ?? whole.name, nip: whole.nip === null ? null : NO_NIP });

export const officeFacts = ({ office: { letterhead, logo, signers, signingPlace } }: State, by: Pick<Anonymiser, 'known'>): readonly Fact[] => [
  ...(letterhead === null ? [] : [{ type: 'letterheadSet', letterhead } as const]),
  ...(logo === null ? [] : [{ type: 'logoSet', logo } as const]),
  ...signerRoles.flatMap((role): readonly Fact[] => {
    const set = signers[role];
    return set === null ? [] : [{ type: 'signerSet', role, signer: signer(set, by) }];
  }),
  ...(signingPlace === null ? [] : [{ type: 'signingPlaceSet', place: signingPlace } as const]),
];

/** Each in its present version, which is the first there: nobody has answered it yet. */
export const instrumentFacts = ({ instruments }: Pick<State, 'instruments'>): readonly Fact[] => [
  ...defaultInstruments.filter(({ id }) => !instruments.some((each) => each.id === id))
    .map((gone): Fact => ({ type: 'instrumentRemoved', instrument: gone.id, version: 1, fields: instrumentFields(gone) })),
  ...instruments.flatMap((each): readonly Fact[] => {
    const [before, fields] = [defaultInstruments.find(({ id }) => id === each.id), instrumentFields(each)];
    if (before === undefined) return [{ type: 'instrumentAdded', instrument: each.id, fields }];
    return same(instrumentFields(before), fields) ? [] : [{ type: 'instrumentChanged', instrument: each.id, version: 1, fields }];
  }),
];
