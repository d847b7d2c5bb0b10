// The pack of Bu Sri's papers: nine visits, ten requirements, eight roles, the map and the key; people, figures and powers are simplified for play.
import type { CriterionId, ExerciseId, Words } from '../../units.ts';
import { same, w } from '../exercises/writing.ts';
import type { Card, Pack } from './pack.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const time = w('Waktu', 'Time');
const cost = w('Ongkos', 'Cost');
const hours = (number: number): Words => w(`${String(number).replace('.', ',')} jam`, `${number} ${number === 1 ? 'hour' : 'hours'}`);
const rupiah = (number: number): Words => (number === 0 ? same('Rp0') : w(`Rp${number}.000`, `Rp${number},000`));

const visit = (number: number, title: Words, takes: number, costs: number, text: Words): Card => ({
  code: `BS-V${number}`, kind: 'fact', title, copies: 1, text: [text], facts: [[time, hours(takes)], [cost, rupiah(costs)]],
});
const visits: readonly Card[] = [
  visit(1, w('Rumah Ketua RT dan RW', 'Homes of the RT and RW heads'), 1, 0, w('Meminta surat pengantar kematian. Ketua RW baru pulang sesudah magrib.', 'To ask for a covering letter on the death. The RW head is only home after sunset.')),
  visit(2, w('Kantor kelurahan', 'Ward office'), 2, 10, w('Surat pengantar diganti surat keterangan kelurahan. Isinya disalin tangan dari KK.', 'The covering letter becomes a letter of the ward. Its contents are copied by hand from the family card.')),
  visit(3, w('Rumah sakit daerah', 'City hospital'), 2.5, 24, w('Mengambil surat kematian asli. Loket rekam medis ada di gedung lain, lantai dua, tanpa lift.', 'To fetch the original letter of death. The counter is in another building, on the second floor, without a lift.')),
  visit(4, w('Dispendukcapil, pertama', 'Dispendukcapil, first time'), 4, 20, w('Mendaftarkan akta kematian, KK baru, dan perubahan status KTP-el. Antre 130 nomor; saksi harus ikut.', 'To apply for death certificate, new family card and change of status. 130 in the queue; the witnesses must come along.')),
  visit(5, w('Dispendukcapil, kedua', 'Dispendukcapil, second time'), 3, 20, w('Mengambil dokumen yang sudah jadi.', 'To fetch the finished documents.')),
  visit(6, w('Kantor JKN, pertama', 'Health insurance, first time'), 3, 18, w('Mengubah data keluarga. Ditolak karena KK baru belum dibawa.', 'To change the family’s data. Turned away, since the new family card is not there.')),
  visit(7, w('Kantor JKN, kedua', 'Health insurance, second time'), 2, 18, w('Kembali dengan KK baru. Diberi tahu bahwa usulan bantuan iuran (PBI) lewat Dinsos.', 'Back with the new family card. Told that help with the fees (PBI) is asked for at Dinsos.')),
  visit(8, same('Dinsos-P3AP2KB'), 3, 20, w('Mengusulkan bantuan iuran dan bantuan sosial lansia. Fotokopi semua dokumen diminta lagi.', 'To ask for help with fees and for assistance to the elderly. Copies of all documents are asked for again.')),
  visit(9, w('Bank pembayar pensiun', 'Bank that pays the pension'), 2.5, 16, w('Mengurus pensiun janda dan rekening. Formulirnya sebelas halaman dengan huruf kecil.', 'For the widow’s pension and the account. The form has eleven pages in small print.')),
];

const held = w('Ada pada', 'Held by');
const neededFor = w('Untuk', 'Needed for');
const requirement = (number: number, title: Words, by: Words, what: Words, text: Words): Card => ({
  code: `BS-${two(number)}`, kind: 'fact', title, copies: 1, facts: [[held, by], [neededFor, what]], text: [text],
});
const government = (office: Words): Words => w(`Pemerintah: ${office.id}`, `Government: ${office.en}`);
const sri = (what: Words): Words => w(`Bu Sri: ${what.id}`, `Bu Sri: ${what.en}`);
const civil = same('Dispendukcapil');
const certificate = w('akta kematian', 'death certificate');
const requirements: readonly Card[] = [
  requirement(1, w('Surat kematian rumah sakit', 'Hospital’s letter of death'), government(w('rumah sakit daerah', 'city hospital')), certificate, w('Rumah sakit dapat mengirimkannya ke Dispendukcapil secara elektronik pada hari yang sama, bila diminta instansi.', 'The hospital can send it to Dispendukcapil electronically the same day, if an agency asks.')),
  requirement(2, w('KTP almarhum', 'Late husband’s identity card'), government(civil), certificate, w('Datanya ada di basis data. Kartu fisiknya cukup ditarik petugas ketika bertemu.', 'The data are in the register. An officer simply takes the card itself in when they meet.')),
  requirement(3, w('KTP Bu Sri', 'Bu Sri’s identity card'), government(civil), w('semua layanan', 'every service'), w('Status “kawin” berubah menjadi “cerai mati” bersamaan dengan terbitnya akta kematian.', '“Married” turns into “widowed” as the death certificate is issued.')),
  requirement(4, w('Kartu Keluarga lama', 'Old family card'), government(civil), w('KK baru', 'new family card'), w('Nomor KK cukup dibaca dari basis data; fotokopi tidak diatur di mana pun.', 'The number is read from the register; no regulation asks for a copy.')),
  requirement(5, w('Buku nikah', 'Marriage book'), sri(w('di lemari', 'in the wardrobe')), w('pensiun janda', 'widow’s pension'), w('Cukup diperlihatkan satu kali dan difoto petugas.', 'Shown once and photographed by an officer.')),
  requirement(6, w('Dua orang saksi', 'Two witnesses'), sri(w('Ketua RT dan tetangga', 'RT head and a neighbour')), certificate, w('Menandatangani di mana saja, asalkan di hadapan petugas.', 'They may sign anywhere, as long as an officer is present.')),
  requirement(7, w('Formulir F-2.01', 'Form F-2.01'), sri(w('tanda tangan', 'her signature')), certificate, w('Boleh diisi petugas dari data yang ada; Bu Sri hanya membubuhkan tanda tangan.', 'An officer may fill it in from what is known; Bu Sri only signs.')),
  requirement(8, w('Kartu JKN', 'Health insurance card'), government(w('kantor JKN', 'health insurance')), w('iuran JKN dan PBI', 'fees and help with them'), w('Nomor peserta sama dengan NIK. Data berubah sendiri bila Dispendukcapil mengirimkan pembaruan.', 'The number is the citizen’s number. The data change by themselves once Dispendukcapil sends the update.')),
  requirement(9, w('SK pensiun almarhum', 'Late husband’s pension decree'), government(same('BKPSDM')), w('pensiun janda', 'widow’s pension'), w('Salinannya ada di arsip kepegawaian dan dapat dikirim langsung ke bank.', 'A copy is in the personnel archive and can go straight to the bank.')),
  requirement(10, w('Buku rekening', 'Bank book'), sri(w('di lemari', 'in the wardrobe')), w('pensiun janda', 'widow’s pension'), w('Cukup difoto halaman depannya. Bank menerima kuasa tertulis.', 'A photograph of the first page is enough. The bank accepts a written proxy.')),
];

const role = (number: number, title: Words, ...text: readonly Words[]): Card => ({ code: `BS-P${number}`, kind: 'role', title, copies: 1, text });
const officers: readonly Card[] = [
  role(2, w('Lurah', 'Ward head'),
    w('Anda dapat mengunjungi warga dan menjadi penanggung jawab satu berkas dari awal sampai akhir.', 'You can visit citizens and answer for one case from beginning to end.'),
    w('Surat keterangan kelurahan sebenarnya tidak diminta instansi mana pun. Anda baru mengatakannya bila ditanya: “Surat ini untuk apa?”', 'No agency in fact asks for the ward’s letter. You only say so when asked: “What is this letter for?”')),
  role(3, w('Petugas Dispendukcapil', 'Officer of Dispendukcapil'),
    w('Akta kematian, KK baru, dan KTP-el dapat terbit dari satu permohonan.', 'Death certificate, new family card and identity card can come from one application.'),
    w('Mobil jemput bola tersedia Selasa dan Kamis. Anda dapat meneruskan perubahan data ke JKN, Dinsos, dan bank bila disepakati siapa yang menerima.', 'The van for home visits is free on Tuesday and Thursday. You can pass the new data to health insurance, Dinsos and bank, if it is agreed who receives them.')),
  role(4, w('Petugas kantor JKN', 'Officer of health insurance'),
    w('Anda tidak memerlukan kehadiran warga bila data dari Dispendukcapil sudah masuk.', 'You need no visit once the data of Dispendukcapil are in.'),
    w('Usulan PBI Anda terima dari Dinsos, bukan dari warga.', 'You take proposals for help with fees from Dinsos, not from citizens.')),
  role(5, w('Petugas Dinsos-P3AP2KB', 'Officer of Dinsos-P3AP2KB'),
    w('Bantuan iuran dan bantuan sosial lansia dapat diusulkan lurah lewat sistem.', 'Help with fees and assistance to the elderly can be proposed by the ward head in the system.'),
    w('Anda biasa meminta fotokopi untuk arsip. Aturannya hanya meminta NIK.', 'You are used to asking for copies for the archive. The rule only asks for the citizen’s number.')),
  role(6, w('Petugas bank pembayar pensiun', 'Officer of the pension’s bank'),
    w('Anda memerlukan tanda tangan Bu Sri satu kali. Formulir boleh dibawa petugas lain ke rumah dan dikembalikan oleh kuasa.', 'You need Bu Sri’s signature once. Another officer may take the form to her home, and a proxy may bring it back.'),
    w('Kuasa tertulis bermeterai Anda terima.', 'You accept a written proxy with a duty stamp.')),
];

const flow: Card = {
  code: 'BS-S1', kind: 'map', title: w('Peta alur baru', 'Map of the new flow'), copies: 1,
  text: [w('Satu baris untuk setiap langkah. Beri tanda X hanya bila Bu Sri atau kuasanya harus bertemu petugas; jumlah tanda X adalah jumlah kunjungan.', 'One row for each step. Put an X only where Bu Sri or her proxy has to meet an officer; the number of X is the number of visits.')],
  grid: { widths: [9, 34, 20, 18, 14, 5], head: [w('Hari', 'Day'), w('Langkah', 'Step'), w('Penanggung jawab', 'Owner'), w('Diserahkan kepada', 'Handed to'), w('Berkas (kode)', 'Papers (codes)'), w('X', 'X')], rows: [], blank: 12 },
};
const promise: Card = {
  code: 'BS-F1', kind: 'form', title: w('Ukuran, tenggat, penanggung jawab', 'Measure, deadline, owner'), copies: 1,
  fields: [
    [w('Ukuran hasil bagi warga', 'Measure of the result for citizens'), 2], [w('Tenggat setiap dokumen', 'Deadline of each document'), 2], [w('Satu penanggung jawab (jabatan)', 'One owner (post)'), 1],
    [w('Siapa mengabari Bu Sri, kapan', 'Who keeps Bu Sri informed, when'), 2], [w('Bila tenggat terlewat, lalu apa', 'What if a deadline is missed'), 2],
  ],
};

export const oneDoor: Pack = {
  exercise: 'sim-berkas' as ExerciseId,
  handOuts: [
    {
      phase: 0, minute: 2, how: w('Dibacakan, lalu satu per tim', 'Read out, then one a team'),
      cards: [{
        code: 'BS-P0', kind: 'fact', title: w('Cerita Bu Sri', 'Bu Sri’s story'), copies: 1,
        text: [
          w('Bu Sri, 67 tahun, tinggal sendiri di sebuah gang. Suaminya, pensiunan guru, meninggal sebelas hari yang lalu di rumah sakit daerah.', 'Bu Sri, 67, lives alone in a lane. Her husband, a retired teacher, died eleven days ago in the city hospital.'),
          w('Ia memerlukan akta kematian, KK baru, status KTP-el, JKN dengan bantuan iuran, bantuan sosial, pensiun janda, dan rekening.', 'She needs a death certificate, a new family card, the status on her identity card, health cover with help for the fees, social assistance, a widow’s pension and an account.'),
          w('Anaknya bekerja di luar pulau. Keponakannya, Mas Joko, dapat membantu bila ada surat kuasa.', 'Her child works on another island. Her nephew, Mas Joko, can help with a written proxy.'),
        ],
      }],
    },
    { phase: 1, minute: 0, how: w('Dibagi acak kepada anggota; setiap orang membaca kartunya sendiri', 'Dealt out to the members; each reads their own'), cards: [...visits, ...requirements] },
    { phase: 2, minute: 0, how: w('Peran dibagi di dalam tim; kartu peran tidak diperlihatkan, hanya dijawab bila ditanya', 'Roles within the team; role cards are not shown, only answered from when asked'), cards: [...officers, flow, promise] },
    {
      phase: 3, minute: 0, how: w('Untuk juri yang menjadi Bu Sri; tidak diperlihatkan kepada tim', 'For the judge who is Bu Sri; not shown to the team'),
      cards: [role(1, same('Bu Sri'),
        w('Anda lelah dan mendengar kurang jelas di telinga kiri. Huruf kecil tidak terbaca. Anda tidak ingin menceritakan kematian suami dua kali.', 'You are tired and hear badly on the left. Small print is too small. You do not want to tell of your husband’s death twice.'),
        w('Tanyakan: “Apakah KTP Bapak nanti diambil?”, “Saya harus ke mana sesudah ini?”, “Kalau Joko yang datang, boleh?”', 'Ask: “Will you take my husband’s card away?”, “Where must I go after this?”, “May Joko come instead?”'),
        w('Bila petugas meminta fotokopi, jawab: “Bukankah sudah ada di kantor?”', 'If an officer asks for a copy, say: “Is it not at the office already?”'))],
    },
  ],
  solution: [
    {
      heading: w('Alur semula: sembilan kunjungan', 'The flow today: nine visits'),
      text: [w('Jumlah dari kartu BS-V1 sampai BS-V9: 9 kunjungan, 23 jam, Rp146.000.', 'Sum of cards BS-V1 to BS-V9: 9 visits, 23 hours, Rp146,000.')],
    },
    {
      heading: w('Alur acuan: tiga kunjungan', 'The reference flow: three visits'),
      text: [
        w('Jumlah: 3 kunjungan, 3,5 jam, Rp10.000. Dihemat: 6 kunjungan, 19,5 jam, Rp136.000.', 'Sum: 3 visits, 3.5 hours, Rp10,000. Saved: 6 visits, 19.5 hours, Rp136,000.'),
        w('Alur lain yang sah diterima. Kunjungan dihitung setiap kali Bu Sri atau kuasanya bertemu petugas.', 'Other lawful flows are accepted. A visit is every time Bu Sri or her proxy meets an officer.'),
      ],
      grid: {
        widths: [13, 61, 13, 13],
        head: [w('Kunjungan', 'Visit'), w('Siapa dan apa', 'Who and what'), time, cost],
        rows: [
          [same('1'), w('Lurah dan petugas Dispendukcapil datang ke rumah, Selasa: saksi hadir, F-2.01 dan formulir bank ditandatangani, buku nikah dan buku rekening difoto, surat kuasa untuk Mas Joko dibuat', 'Ward head and officer of Dispendukcapil come to her home on Tuesday: witnesses present, F-2.01 and the bank’s form signed, marriage book and bank book photographed, proxy for Mas Joko written'), hours(1.5), rupiah(0)],
          [same('2'), w('Semua dokumen diambil sekaligus di kelurahan, Kamis', 'All documents fetched at once at the ward office on Thursday'), hours(1), rupiah(10)],
          [same('3'), w('Mas Joko ke bank dengan surat kuasa, tanpa Bu Sri', 'Mas Joko to the bank with the proxy, without Bu Sri'), hours(1), rupiah(0)],
        ],
      },
    },
    {
      heading: w('Sepuluh syarat dan asalnya', 'The ten requirements and where they come from'),
      text: [w('Enam sudah ada di pemerintah dan tidak boleh diminta kepada Bu Sri; empat dipenuhi pada kunjungan ke rumah.', 'Six are with the government already and must not be asked of Bu Sri; four are met at the visit to her home.')],
      grid: {
        widths: [50, 35, 15],
        head: [w('Kartu', 'Cards'), w('Cara memenuhi', 'How they are met'), w('Banyaknya', 'Number')],
        rows: [
          [same('BS-01, BS-02, BS-03, BS-04, BS-08, BS-09'), w('Diambil antarinstansi', 'Fetched between agencies'), same('6')],
          [same('BS-05, BS-06, BS-07, BS-10'), w('Pada kunjungan ke rumah', 'At the visit to her home'), same('4')],
        ],
      },
    },
    {
      heading: w('Lima serah terima', 'Five handovers'),
      text: [],
      grid: {
        head: [w('Dari', 'From'), w('Kepada', 'To'), w('Apa', 'What')],
        rows: [
          [w('Rumah sakit daerah', 'City hospital'), civil, w('Surat kematian', 'Letter of death')],
          [w('Lurah', 'Ward head'), same('Dinsos-P3AP2KB'), w('Usulan bantuan iuran dan bantuan sosial', 'Proposal of help with fees and of assistance')],
          [civil, w('Kantor JKN', 'Health insurance'), w('Pembaruan data keluarga', 'Update of the family’s data')],
          [civil, w('Kelurahan', 'Ward office'), w('Akta, KK, dan KTP-el untuk diambil', 'Certificate, family card and identity card to fetch')],
          [same('BKPSDM'), w('Bank pembayar pensiun', 'Bank that pays the pension'), w('Salinan SK pensiun', 'Copy of the pension decree')],
        ],
      },
    },
  ],
  scoring: [
    { criterion: 'k1' as CriterionId, hints: [w('Hitung tanda X pada BS-S1. Sampai 3 kunjungan 25; 4 bernilai 20; 5 bernilai 15; 6 bernilai 10; 7 atau 8 bernilai 5; 9 bernilai 0.', 'Count the X on BS-S1. Up to 3 visits 25; 4 earn 20; 5 earn 15; 6 earn 10; 7 or 8 earn 5; 9 earn 0.')] },
    { criterion: 'k2' as CriterionId, hints: [w('10 syarat × 2 = 20. Dihitung bila kodenya tertulis pada langkah yang tepat, dari sistem atau dari Bu Sri.', '10 requirements × 2 = 20. One counts when its code stands at the right step, from a system or from Bu Sri.')] },
    { criterion: 'k3' as CriterionId, hints: [w('5 serah terima × 4 = 20: pemberi 1, penerima 1, isi 1, kapan 1.', '5 handovers × 4 = 20: giver 1, receiver 1, what 1, when 1.')] },
    { criterion: 'k4' as CriterionId, hints: [w('5 hal × 4 = 20: menyampaikan duka cita; tidak meminta cerita diulang; berbicara jelas di sisi kanan; membacakan huruf kecil; menjelaskan apa yang terjadi sesudah ini.', '5 things × 4 = 20: offers condolences; does not ask for the story again; speaks clearly on her right; reads the small print to her; explains what happens next.')] },
    { criterion: 'k5' as CriterionId, hints: [w('5 isian BS-F1 × 3 = 15. “Secepatnya” dan “petugas terkait” bernilai 0.', '5 fields of BS-F1 × 3 = 15. “As soon as possible” and “the officer concerned” earn 0.')] },
  ],
  mistakes: [
    w('Surat pengantar RT, RW, dan kelurahan tetap dipakai, padahal tidak diminta siapa pun.', 'The letters of RT, RW and ward stay in, though nobody asks for them.'),
    w('Kunjungan dipangkas dengan menyerahkan semuanya kepada Bu Sri secara daring.', 'Visits are cut by leaving everything to Bu Sri online.'),
    w('Fotokopi KTP dan KK diminta “untuk arsip”: −10 untuk setiap berkas.', 'Copies of cards are asked for “for the archive”: −10 for each document.'),
    w('Petugas saling menunjuk; tidak ada satu penanggung jawab.', 'Officers point at each other; nobody answers for the whole.'),
  ],
  hooks: [
    w('Bandingkan 23 jam dengan alur terbaik hari ini: siapa yang dahulu menanggung selisihnya?', 'Compare 23 hours with today’s best flow: who used to bear the difference?'),
    w('Kapan lurah ditanya “Surat ini untuk apa?”, dan siapa yang bertanya?', 'When was the ward head asked “What is this letter for?”, and by whom?'),
    w('Tanyakan kepada pemeran Bu Sri: kapan Anda merasa dilayani sebagai manusia?', 'Ask the one who played Bu Sri: when did you feel served as a human being?'),
  ],
};
