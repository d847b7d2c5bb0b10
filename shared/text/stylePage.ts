// The sentences of the page that shows every part of the console in its states, for who builds it; it is not in what people get.
import type { Language } from '../units.ts';

export type StylePageText = {
  readonly title: string;
  readonly lead: string;
  readonly toLight: string;
  readonly toDark: string;
  readonly toOther: string;
  readonly sections: Readonly<Record<StyleSection, string>>;
  readonly change: string;
  readonly show: string;
  readonly remove: string;
  readonly field: string;
  readonly fieldHint: string;
  readonly outOfRange: string;
  readonly choices: readonly [string, string, string];
  readonly tick: string;
  readonly cells: Readonly<Record<'empty' | 'zero' | 'active' | 'refused' | 'corrected' | 'absent' | 'disputed' | 'locked', string>>;
  readonly pulled: { readonly title: string; readonly what: string; readonly act: string };
  readonly resume: { readonly title: string; readonly what: string; readonly act: string };
  readonly kept: { readonly title: string; readonly what: string };
  readonly refusal: string;
  readonly notice: string;
  readonly emptyBox: { readonly title: string; readonly what: string; readonly choose: string; readonly paste: string };
  readonly busy: string;
  readonly foot: string;
  readonly moved: (places: number) => string;
  readonly marks: Readonly<Record<'paused' | 'lastFifth' | 'lastMinute' | 'over', string>>;
  readonly emblemRoom: string;
  readonly day: string;
  readonly room: string;
  readonly emptyName: string;
  readonly agencies: readonly string[];
};

export const styleSections = ['buttons', 'fields', 'tags', 'cells', 'bands', 'palette', 'toasts', 'empty', 'busy', 'loading', 'trouble', 'emblems', 'places', 'ridge', 'papers', 'hall', 'profiles', 'learning', 'maps'] as const;
export type StyleSection = (typeof styleSections)[number];

export const stylePageText: Readonly<Record<Language, StylePageText>> = {
  id: {
    title: 'Semua bagian',
    lead: 'Setiap bagian konsol dalam semua keadaannya, dari komponen yang sama dengan yang dipakai orang.',
    toLight: 'Tema terang', toDark: 'Tema gelap', toOther: 'English',
    sections: {
      buttons: 'Tombol: diam, fokus, utama, bahaya, mati', fields: 'Isian: kosong, terisi, galat, mati', tags: 'Label keadaan lembar', cells: 'Sel nilai',
      bands: 'Pesan: apa yang terjadi, apa yang aman, apa yang dilakukan', palette: 'Palet perintah', toasts: 'Urungkan, kabar, penolakan', empty: 'Keadaan kosong', busy: 'Sedang dikerjakan, dan kaki layar', loading: 'Belum datang, sesudah sejenak', trouble: 'Tidak dapat ditampilkan: tidak terambil, dan rusak',
      emblems: 'Lambang tim: sepuluh bentuk, penuh, berlubang, terbelah', places: 'Peringkat, perpindahan, poin, dan tanda waktu', ridge: 'Punggung gunung', papers: 'Bagian kertas',
      hall: 'Yang dipakai aula: tanda, pita contoh dan gladi, baris yang bergeser', profiles: 'Profil nilai: di samping semua tim, dan sendiri', learning: 'Hasil belajar: sebelum dan sesudah, dan sebaran jawaban', maps: 'Peta kerja sama: dilihat satu, seperti di kertas, matriks, tanpa nama',
    },
    change: 'Ubah', show: 'Tampilkan', remove: 'Hapus',
    field: 'Nama', fieldHint: 'Ketik tiga huruf', outOfRange: 'Di luar batas. Isi 0 sampai 25.',
    choices: ['Semua', 'Hasil', 'Peserta'], tick: 'Sertakan data kesehatan',
    cells: { empty: 'Belum diisi', zero: 'Nol', active: 'Sedang diisi', refused: 'Di luar batas', corrected: 'Dikoreksi, ada alasan', absent: 'Tidak hadir', disputed: 'Sanggah, tidak dihitung', locked: 'Terkunci' },
    pulled: { title: 'Proyektor terputus', what: 'Waktu tetap berjalan dan nilai aman. Pasang kembali kabelnya; layar penuh kembali sendiri.', act: 'Pakai satu layar' },
    resume: { title: 'Lanjutkan 07:42?', what: 'Laptop mati 38 detik. Tujuh nilai terakhir tersimpan.', act: 'Lanjutkan' },
    kept: { title: 'Salinan tersimpan', what: 'Berkas di USB sama dengan yang ada di laptop ini.' },
    refusal: 'Nilai ini di luar batas. Isi 0 sampai 25.', notice: 'Rekap nilai tersimpan.',
    emptyBox: { title: 'Belum ada peserta', what: 'Tempel dari Excel, atau pilih berkas.', choose: 'Pilih berkas', paste: 'Tempel' },
    busy: 'Menyusun berkas…', foot: 'pilih',
    moved: (places) => (places > 0 ? `naik ${places}` : places < 0 ? `turun ${-places}` : 'tetap'),
    marks: { paused: 'Jeda', lastFifth: 'Sisa 20 %', lastMinute: 'Menit terakhir', over: 'Waktu habis' },
    emblemRoom: 'Lambang', day: 'Sabtu, 17 Mei 2025', room: '(ruang tanda tangan)', emptyName: '(nama)',
    agencies: ['Sekretariat Daerah', 'Dinas Kesehatan', 'Dinas Lingkungan Hidup', 'Badan Pendapatan', 'Kecamatan Tirta', 'Kelurahan Sumber', 'Rumah Sakit Daerah'],
  },
  en: {
    title: 'All parts',
    lead: 'Every part of the console in all its states, made of the same components that people use.',
    toLight: 'Light theme', toDark: 'Dark theme', toOther: 'Bahasa Indonesia',
    sections: {
      buttons: 'Buttons: at rest, focused, primary, danger, disabled', fields: 'Fields: empty, filled, wrong, disabled', tags: 'States of a sheet', cells: 'Score cells',
      bands: 'Messages: what happened, what is safe, what to do', palette: 'Command palette', toasts: 'Undo, news, refusal', empty: 'Empty state', busy: 'At work, and the foot of a screen', loading: 'Not here yet, after a moment', trouble: 'Cannot be shown: not fetched, and broken',
      emblems: 'Team emblems: ten shapes, full, pierced, split', places: 'Places, moves, points and time signs', ridge: 'The ridge', papers: 'Parts of a paper',
      hall: 'What the hall wears: the mark, the bands of a demo and of a rehearsal, rows that glide', profiles: 'Values profile: beside all teams, and alone', learning: 'What was learnt: before and after, and the spread of answers', maps: 'Collaboration map: one looked at, as on paper, the matrix, without names',
    },
    change: 'Change', show: 'Show', remove: 'Remove',
    field: 'Name', fieldHint: 'Type three letters', outOfRange: 'Out of range. Enter 0 to 25.',
    choices: ['Everything', 'Results', 'Participants'], tick: 'Include health data',
    cells: { empty: 'Not filled', zero: 'Zero', active: 'Being filled', refused: 'Out of range', corrected: 'Corrected, with a reason', absent: 'Did not come', disputed: 'Disputed, not counted', locked: 'Locked' },
    pulled: { title: 'Projector disconnected', what: 'Time goes on and scores are safe. Plug the cable in again; the full screen comes back by itself.', act: 'Use one screen' },
    resume: { title: 'Resume 07:42?', what: 'The laptop was off for 38 seconds. The last seven scores are stored.', act: 'Resume' },
    kept: { title: 'Copy saved', what: 'The file on the USB stick is the same as on this laptop.' },
    refusal: 'This score is out of range. Enter 0 to 25.', notice: 'The score recap is saved.',
    emptyBox: { title: 'No participants yet', what: 'Paste from Excel, or choose a file.', choose: 'Choose a file', paste: 'Paste' },
    busy: 'Putting the file together…', foot: 'choose',
    moved: (places) => (places > 0 ? `up ${places}` : places < 0 ? `down ${-places}` : 'unchanged'),
    marks: { paused: 'Paused', lastFifth: '20 % left', lastMinute: 'Last minute', over: 'Time is up' },
    emblemRoom: 'Emblem', day: 'Saturday, 17 May 2025', room: '(room to sign)', emptyName: '(name)',
    agencies: ['Regional Secretariat', 'Health Office', 'Environment Office', 'Revenue Board', 'Tirta District', 'Sumber Ward', 'Regional Hospital'],
  },
};
