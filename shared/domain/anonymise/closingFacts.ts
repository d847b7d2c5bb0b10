// How facts of the freeze, the reveal, the venue and the committee's papers are told without saying who decided, checked, signs, or stands in a picture; it gives no code.
import type { Holder } from '../certificates/holder.ts';
import type { FactOf } from '../facts.ts';
import type { Signer } from '../office/schemas.ts';
import type { TieDecision } from '../reveal/schemas.ts';
import { memberIdSchema } from '../../schema.ts';
import type { Anonymiser } from './codes.ts';
import type { ToldBy } from './peopleFacts.ts';
import { asIs } from './peopleFacts.ts';

type Ceremony = 'boardFrozen' | 'freezePlanned' | 'boardLifted' | 'awardTieDecided' | 'awardTieReopened' | 'revealBegun' | 'rehearsalBegun' | 'revealStepped' | 'revealHeld' | 'revealEnded';
const decision = ({ way, ...whole }: TieDecision, by: Anonymiser): TieDecision => {
  switch (way.kind) {
    case 'shared': return { ...whole, way };
    case 'jury': return { ...whole, way: { ...way, reason: by.gone(way.reason), names: [by.someone(way.names[0]), by.someone(way.names[1])] } };
    case 'lottery': return { ...whole, way: { ...way, witnesses: way.witnesses.map((name) => by.someone(name)) } };
  }
};
const ceremonyTold: ToldBy<Ceremony> = {
  boardFrozen: (fact, by) => ({ ...fact, by: by.someone(fact.by) }),
  boardLifted: (fact, by) => ({ ...fact, by: by.someone(fact.by) }),
  awardTieDecided: (fact, by) => ({ ...fact, decision: decision(fact.decision, by) }),
  awardTieReopened: (fact, by) => ({ ...fact, decision: decision(fact.decision, by) }),
  freezePlanned: asIs, revealBegun: asIs, rehearsalBegun: asIs, revealStepped: asIs, revealHeld: asIs, revealEnded: asIs,
};

type Office = 'letterheadSet' | 'logoSet' | 'signerSet' | 'signingPlaceSet' | 'numberingSet' | 'documentNumbered';
/** A post is held by one person. */
const signerTold = ({ form, ...whole }: Signer, by: Anonymiser): Signer => {
  if (whole.nip !== null) by.gone(whole.nip);
  return {
    form, name: by.someone(whole.name), rank: null, nip: null, post: by.gone(whole.post),
    principal: whole.principal === null ? null : by.gone(whole.principal), through: whole.through === null ? null : by.gone(whole.through),
  };
};
const officeTold: ToldBy<Office> = {
  letterheadSet: (fact, by) => ({
    ...fact,
    letterhead: fact.letterhead === null ? null
      : { owner: by.kept(fact.letterhead.owner), agency: by.kept(fact.letterhead.agency), address: by.kept(fact.letterhead.address), contact: by.kept(fact.letterhead.contact) },
  }),
  signerSet: (fact, by) => ({ ...fact, signer: fact.signer === null ? null : signerTold(fact.signer, by) }),
  logoSet: asIs, signingPlaceSet: asIs, numberingSet: asIs, documentNumbered: asIs,
};

const venueTold: ToldBy<'venueChecked' | 'venueCheckRestored'> = {
  venueChecked: asIs,
  venueCheckRestored: (fact, by) => ({ ...fact, check: fact.check === null ? null : { ...fact.check, by: by.someone(fact.check.by) } }),
};

type Report = 'certificatesNumbered' | 'certificateRulesSet' | 'certificatesRenumbered' | 'reportTextWritten' | 'reportPhotoAdded' | 'reportPhotoCaptioned' | 'reportPhotoRemoved';
const isMember = (holder: Holder): holder is FactOf<'memberAdded'>['member'] => memberIdSchema.safeParse(holder).success;
const reportTold: ToldBy<Report> = {
  certificatesNumbered: (fact, by) => ({ ...fact, numbers: fact.numbers.map(({ holder, number }) => ({ holder: isMember(holder) ? by.member(holder) : by.person(holder), number })) }),
  certificateRulesSet: ({ rules, ...fact }, by) => ({ ...fact, rules: { ...rules, lessons: rules.lessons === null ? null : { ...rules.lessons, reason: by.gone(rules.lessons.reason) } } }),
  certificatesRenumbered: (fact, by) => ({ ...fact, reason: by.gone(fact.reason) }),
  // The report then says what its data say.
  reportTextWritten: (fact, by) => {
    if (fact.text !== null) by.gone(fact.text);
    return { ...fact, text: null };
  },
  // A picture shows people.
  reportPhotoAdded: () => null, reportPhotoCaptioned: () => null, reportPhotoRemoved: () => null,
};

export const closingFactsTold: ToldBy<Ceremony | Office | Report | 'venueChecked' | 'venueCheckRestored'> = { ...ceremonyTold, ...officeTold, ...venueTold, ...reportTold };
