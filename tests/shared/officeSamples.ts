// Letterhead, signers and numbers as a fictional committee would set them, and any of their commands and facts.
import fc from 'fast-check';
import type { CommandOf } from '../../shared/domain/commands.ts';
import type { FactOf } from '../../shared/domain/facts.ts';
import type { Letterhead, Logo, Numbering, Signer } from '../../shared/domain/office/schemas.ts';
import { signerRoles } from '../../shared/domain/office/schemas.ts';

/** One green dot. */
export const dot: Logo = { type: 'png', base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mPgzgsFAAFWAM9jXOWoAAAAAElFTkSuQmCC' };
export const letterhead: Letterhead = {
  owner: 'Pemerintah Kota Contoh', agency: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
  address: 'Jalan Contoh Nomor 1, Contoh 65100', contact: 'Telepon (0341) 000000, laman bkpsdm.contoh.go.id',
};
export const signer: Signer = { name: 'Ratna Contoh, S.Sos., M.AP.', rank: 'Pembina Tk. I', nip: '197001011995032001', post: 'Kepala Bidang Pengembangan', form: 'own', principal: null, through: null };
export const numbering: Numbering = { template: '{klasifikasi}/{urut}/{kode_opd}/{tahun}', classification: '800.2', certificateClassification: '893.3', agencyCode: '35.73.403' };

const type = <T extends string>(name: T) => fc.constant(name);
const anyLetterhead = fc.option(fc.constantFrom(letterhead, { ...letterhead, contact: '' }));
const anyLogo = fc.option(fc.constant(dot));
const anyRole = fc.constantFrom(...signerRoles);
const anySigner = fc.option(fc.constantFrom<Signer>(
  signer, { ...signer, form: 'acting' }, { ...signer, form: 'onBehalf', principal: 'Kepala Badan' }, { ...signer, form: 'byOrder', principal: 'Wali Kota Contoh', through: 'Sekretaris Daerah' }, { ...signer, form: 'onBehalf' },
));
const anyPlace = fc.option(fc.constantFrom('Malang', 'Contoh'));
const anyNumbering = fc.constantFrom(numbering, { ...numbering, template: '{urut}/{tahun}' }, { ...numbering, template: '{nomor}' }, { ...numbering, template: '{tahun}' });
const anyKind = fc.constantFrom('rekap', 'drawRecord');
const anySequence = fc.option(fc.constantFrom('117', '118/1'));

type OfficeType = 'setLetterhead' | 'setLogo' | 'setSigner' | 'setSigningPlace' | 'setNumbering' | 'numberDocument';
export const officeCommandOf: { readonly [T in OfficeType]: fc.Arbitrary<CommandOf<T>> } = {
  setLetterhead: fc.record({ type: type('setLetterhead'), letterhead: anyLetterhead }),
  setLogo: fc.record({ type: type('setLogo'), logo: anyLogo }),
  setSigner: fc.record({ type: type('setSigner'), role: anyRole, signer: anySigner }),
  setSigningPlace: fc.record({ type: type('setSigningPlace'), place: anyPlace }),
  setNumbering: fc.record({ type: type('setNumbering'), numbering: anyNumbering }),
  numberDocument: fc.record({ type: type('numberDocument'), kind: anyKind, sequence: anySequence }),
};

type OfficeFactType = 'letterheadSet' | 'logoSet' | 'signerSet' | 'signingPlaceSet' | 'numberingSet' | 'documentNumbered';
export const officeFactOf: { readonly [T in OfficeFactType]: fc.Arbitrary<FactOf<T>> } = {
  letterheadSet: fc.record({ type: type('letterheadSet'), letterhead: anyLetterhead }),
  logoSet: fc.record({ type: type('logoSet'), logo: anyLogo }),
  signerSet: fc.record({ type: type('signerSet'), role: anyRole, signer: anySigner }),
  signingPlaceSet: fc.record({ type: type('signingPlaceSet'), place: anyPlace }),
  numberingSet: fc.record({ type: type('numberingSet'), numbering: anyNumbering }),
  documentNumbered: fc.record({ type: type('documentNumbered'), kind: anyKind, sequence: anySequence }),
};
