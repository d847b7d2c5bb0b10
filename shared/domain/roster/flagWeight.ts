// How much a flag weighs: whether a person must look, may improve something, or is only told.
import type { RowFlag } from './preview.ts';

export type FlagWeight = 'check' | 'offer' | 'note';

const weights: Readonly<Record<RowFlag['code'], FlagWeight>> = {
  nipDamaged: 'check', nipNotValid: 'check', nipDoubtful: 'check', genderInDamaged: 'check', genderUnknown: 'check', genderNotValid: 'check', genderAgainstNip: 'check',
  bornNotValid: 'check', bornAgainstNip: 'check', phoneZeroLost: 'check', agencyAlike: 'check', nameTwice: 'check', sameAsRow: 'check',
  titlesRunIn: 'offer', districtKnown: 'offer',
  genderDerived: 'note', agencySpelling: 'note',
};

export const flagWeight = ({ code }: RowFlag): FlagWeight => weights[code];
