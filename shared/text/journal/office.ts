// How the journal and the undo toast speak of letterhead, signers and numbers of official papers.
import type { SignerRole } from '../../domain/office/schemas.ts';
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

export type UndoableOfOffice = 'letterheadSet' | 'logoSet' | 'signerSet' | 'signingPlaceSet' | 'numberingSet' | 'documentNumbered';

/** null: what stood there is taken away. */
export type OfficeFactText = {
  readonly letterheadSet: (agency: string | null) => string;
  readonly logoSet: (isSet: boolean) => string;
  readonly signerSet: (role: SignerRole, name: string | null) => string;
  readonly signingPlaceSet: (place: string | null) => string;
  readonly numberingSet: (template: string) => string;
  readonly documentNumbered: (document: string, sequence: string | null) => string;
};

const signs: Readonly<Record<Language, Readonly<Record<SignerRole, string>>>> = {
  id: { chair: 'ketua panitia', head: 'kepala instansi' },
  en: { chair: 'head of the committee', head: 'head of the agency' },
};

export const officeJournalText: Readonly<Record<Language, { readonly facts: OfficeFactText; readonly undo: UndoText<UndoableOfOffice> }>> = {
  id: {
    facts: {
      letterheadSet: (agency) => (agency === null ? 'Kop surat dikosongkan' : `Kop surat: ${agency}`),
      logoSet: (isSet) => (isSet ? 'Lambang pada kop dipasang' : 'Lambang pada kop dilepas'),
      signerSet: (role, name) => (name === null ? `Penanda tangan ${signs.id[role]} dikosongkan` : `Penanda tangan ${signs.id[role]}: ${name}`),
      signingPlaceSet: (place) => (place === null ? 'Tempat tanda tangan mengikuti tempat retret' : `Tempat tanda tangan: ${place}`),
      numberingSet: (template) => `Pola nomor surat: ${template}`,
      documentNumbered: (document, sequence) => (sequence === null ? `Nomor urut ${document} dikosongkan` : `Nomor urut ${document}: ${sequence}`),
    },
    undo: {
      what: { letterheadSet: 'kop surat', logoSet: 'lambang pada kop', signerSet: 'penanda tangan', signingPlaceSet: 'tempat tanda tangan', numberingSet: 'pola nomor surat', documentNumbered: 'nomor urut dokumen' },
      done: {
        letterheadSet: 'Kop surat diubah.', logoSet: 'Lambang pada kop diubah.', signerSet: 'Penanda tangan diubah.',
        signingPlaceSet: 'Tempat tanda tangan diubah.', numberingSet: 'Pola nomor diubah.', documentNumbered: 'Nomor urut diubah.',
      },
      undone: {
        letterheadSet: 'Kop surat kembali seperti sebelumnya.', logoSet: 'Lambang kembali seperti sebelumnya.', signerSet: 'Penanda tangan kembali seperti sebelumnya.',
        signingPlaceSet: 'Tempat tanda tangan kembali seperti sebelumnya.', numberingSet: 'Pola nomor kembali seperti sebelumnya.', documentNumbered: 'Nomor urut kembali seperti sebelumnya.',
      },
      redone: {
        letterheadSet: 'Kop surat diubah lagi.', logoSet: 'Lambang diubah lagi.', signerSet: 'Penanda tangan diubah lagi.',
        signingPlaceSet: 'Tempat tanda tangan diubah lagi.', numberingSet: 'Pola nomor diubah lagi.', documentNumbered: 'Nomor urut diubah lagi.',
      },
    },
  },
  en: {
    facts: {
      letterheadSet: (agency) => (agency === null ? 'Letterhead emptied' : `Letterhead: ${agency}`),
      logoSet: (isSet) => (isSet ? 'Logo put on the letterhead' : 'Logo taken off the letterhead'),
      signerSet: (role, name) => (name === null ? `Signature as ${signs.en[role]} emptied` : `Signs as ${signs.en[role]}: ${name}`),
      signingPlaceSet: (place) => (place === null ? 'Place of signature follows the retreat’s place' : `Place of signature: ${place}`),
      numberingSet: (template) => `Pattern of numbers: ${template}`,
      documentNumbered: (document, sequence) => (sequence === null ? `Sequence number of ${document} emptied` : `Sequence number of ${document}: ${sequence}`),
    },
    undo: {
      what: { letterheadSet: 'letterhead', logoSet: 'logo', signerSet: 'signer', signingPlaceSet: 'place of signature', numberingSet: 'pattern of numbers', documentNumbered: 'sequence number' },
      done: {
        letterheadSet: 'Letterhead changed.', logoSet: 'Logo changed.', signerSet: 'Signer changed.',
        signingPlaceSet: 'Place of signature changed.', numberingSet: 'Pattern of numbers changed.', documentNumbered: 'Sequence number changed.',
      },
      undone: {
        letterheadSet: 'Letterhead is as it was before.', logoSet: 'Logo is as it was before.', signerSet: 'Signer is as before.',
        signingPlaceSet: 'Place of signature is as it was before.', numberingSet: 'Pattern of numbers is as it was before.', documentNumbered: 'Sequence number is as it was before.',
      },
      redone: {
        letterheadSet: 'Letterhead changed again.', logoSet: 'Logo changed again.', signerSet: 'Signer changed again.',
        signingPlaceSet: 'Place of signature changed again.', numberingSet: 'Pattern of numbers changed again.', documentNumbered: 'Sequence number changed again.',
      },
    },
  },
};
