// The sentences of the page where letterhead, numbers and signers are set.
import type { LetterheadLine, SignerRole, SigningForm } from '../domain/office/schemas.ts';
import type { Language } from '../units.ts';

type NumberPart = 'template' | 'classification' | 'certificateClassification' | 'agencyCode';
type SignerPart = 'name' | 'rank' | 'nip' | 'post' | 'principal' | 'through';

export type OfficeText = {
  readonly heading: string;
  readonly lead: string;
  readonly looks: string;
  readonly letterhead: string;
  readonly lines: Readonly<Record<LetterheadLine, string>>;
  readonly lineHints: Readonly<Record<LetterheadLine, string>>;
  readonly agencyWrong: string;
  readonly logo: { readonly choose: string; readonly change: string; readonly remove: string; readonly hint: string; readonly wrong: string };
  readonly numbers: string;
  readonly tokens: string;
  readonly numberParts: Readonly<Record<NumberPart, string>>;
  readonly numberHints: Readonly<Record<NumberPart, string>>;
  readonly example: string;
  readonly roles: Readonly<Record<SignerRole, { readonly name: string; readonly where: string }>>;
  readonly signer: Readonly<Record<SignerPart, string>>;
  readonly signerWrong: Readonly<Record<SignerPart, string>>;
  readonly fromCommittee: string;
  readonly typedBelow: string;
  readonly rankHint: string;
  readonly postHint: Readonly<Record<SignerRole, string>>;
  readonly principalHint: string;
  readonly throughHint: string;
  readonly form: string;
  readonly forms: Readonly<Record<SigningForm, string>>;
  readonly place: string;
  readonly placeOf: string;
  readonly back: string;
  readonly onLeaving: string;
  readonly foot: { readonly save: string; readonly back: string };
};

export const officeText: Readonly<Record<Language, OfficeText>> = {
  id: {
    heading: 'Kop, nomor, dan penanda tangan',
    lead: 'Sekali diatur, dipakai semua dokumen retret ini. Dokumen yang sudah dibuat tidak ikut berubah.',
    looks: 'Kop surat seperti tercetak',
    letterhead: 'Kop surat',
    lines: { owner: 'Pemilik', agency: 'Nama instansi', address: 'Alamat', contact: 'Telepon, laman, surel' },
    lineHints: { owner: 'Pemerintah Kota …', agency: 'Badan atau Dinas …', address: 'Jalan …', contact: 'Telepon …, laman …' },
    agencyWrong: 'Isi nama instansi, atau kosongkan semua baris kop.',
    logo: { choose: 'Pilih lambang…', change: 'Ganti lambang…', remove: 'Lepas lambang', hint: 'PNG atau JPEG; diperkecil sendiri.', wrong: 'Berkas itu bukan gambar PNG atau JPEG yang dapat dibaca, atau terlalu besar. Pilih berkas lain.' },
    numbers: 'Nomor surat',
    tokens: 'Yang dapat dipakai: {klasifikasi}, {urut}, {kode_opd}, {tahun}. Nomor urut diisi pada tiap dokumen; sebelum itu tercetak … untuk ditulisi. Sertifikat bernomor sendiri, mulai dari yang di bawah.',
    numberParts: { template: 'Pola nomor', classification: 'Klasifikasi', certificateClassification: 'Klasifikasi sertifikat', agencyCode: 'Kode OPD' },
    numberHints: { template: '{klasifikasi}/{urut}/{kode_opd}/{tahun}', classification: '800.2', certificateClassification: 'bila berbeda', agencyCode: '99.01.403' },
    example: 'Contoh:',
    roles: {
      chair: { name: 'Ketua panitia', where: 'Menandatangani rekap, berita acara, piagam, dan laporan pelaksanaan.' },
      head: { name: 'Kepala instansi', where: 'Menandatangani sertifikat dan surat tindak lanjut.' },
    },
    signer: { name: 'Nama dengan gelar', rank: 'Pangkat', nip: 'NIP', post: 'Jabatan', principal: 'Atas nama jabatan', through: 'Jabatan perantara' },
    signerWrong: {
      name: 'Isi nama penanda tangan.', rank: 'Paling banyak 60 huruf.', nip: 'NIP terdiri atas 18 angka. Boleh dikosongkan.', post: 'Isi jabatannya, misalnya Ketua Panitia.',
      principal: 'Isi jabatan yang diatasnamakan.', through: 'Isi jabatan perantara untuk u.b.',
    },
    fromCommittee: 'Pilih dari panitia',
    typedBelow: 'diketik di bawah',
    rankHint: 'Pembina Tk. I',
    postHint: { chair: 'Ketua Panitia', head: 'Kepala Badan' },
    principalHint: 'Wali Kota …',
    throughHint: 'Sekretaris Daerah',
    form: 'Bentuk',
    forms: { own: 'Atas jabatan sendiri', onBehalf: 'a.n. (atas nama)', acting: 'Plt. (pelaksana tugas)', byOrder: 'u.b. (untuk beliau)' },
    place: 'Tempat tanda tangan',
    placeOf: 'Kota; kosong berarti tempat retret',
    back: 'Kembali',
    onLeaving: 'Tersimpan begitu isian ditinggalkan',
    foot: { save: 'simpan', back: 'kembali' },
  },
  en: {
    heading: 'Letterhead, numbers and signers',
    lead: 'Set once, used by every document of this retreat. Documents already made do not change.',
    looks: 'The letterhead as printed',
    letterhead: 'Letterhead',
    lines: { owner: 'Owner', agency: 'Name of the agency', address: 'Address', contact: 'Phone, website, e-mail' },
    lineHints: { owner: 'Government of …', agency: 'Agency or office …', address: 'Street …', contact: 'Phone …, website …' },
    agencyWrong: 'Fill in the agency, or empty every line of the letterhead.',
    logo: { choose: 'Choose a logo…', change: 'Change the logo…', remove: 'Take it off', hint: 'PNG or JPEG; it is made smaller by itself.', wrong: 'That file is no PNG or JPEG that can be read, or it is too large. Choose another one.' },
    numbers: 'Numbers of documents',
    tokens: 'These can be used: {klasifikasi}, {urut}, {kode_opd}, {tahun}. The sequence number is filled in with each document; until then … is printed to be written over. Certificates number themselves, from the one below.',
    numberParts: { template: 'Pattern of the number', classification: 'Classification', certificateClassification: 'Classification of certificates', agencyCode: 'Code of the agency' },
    numberHints: { template: '{klasifikasi}/{urut}/{kode_opd}/{tahun}', classification: '800.2', certificateClassification: 'if different', agencyCode: '99.01.403' },
    example: 'Example:',
    roles: {
      chair: { name: 'Head of the committee', where: 'Signs the score summary, the records, the award certificates and the report.' },
      head: { name: 'Head of the agency', where: 'Signs the certificates and the follow-up letters.' },
    },
    signer: { name: 'Name with titles', rank: 'Rank', nip: 'NIP', post: 'Post', principal: 'On behalf of', through: 'Post between' },
    signerWrong: {
      name: 'Fill in who signs.', rank: 'At most 60 letters.', nip: 'An NIP has 18 digits. It may be left empty.', post: 'Fill in the post, for example Head of the committee.',
      principal: 'Fill in the post signed for.', through: 'Fill in the post between for u.b.',
    },
    fromCommittee: 'Choose from the committee',
    typedBelow: 'typed below',
    rankHint: 'Pembina Tk. I',
    postHint: { chair: 'Ketua Panitia', head: 'Kepala Badan' },
    principalHint: 'Wali Kota …',
    throughHint: 'Sekretaris Daerah',
    form: 'Form',
    forms: { own: 'In their own post', onBehalf: 'a.n. (on behalf of)', acting: 'Plt. (acting)', byOrder: 'u.b. (by order)' },
    place: 'Place of signature',
    placeOf: 'Town; empty means the retreat’s place',
    back: 'Back',
    onLeaving: 'Saved as the field is left',
    foot: { save: 'save', back: 'back' },
  },
};
