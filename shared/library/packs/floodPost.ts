// The pack of the flood post: eight roles, five events with their minute, the invented ward's map, resources, log and the key.
import type { CriterionId, ExerciseId, Words } from '../../units.ts';
import { same, w } from '../exercises/writing.ts';
import type { Card, Pack } from './pack.ts';

const role = (number: number, title: Words, ...text: readonly Words[]): Card => ({ code: `PS-P${number}`, kind: 'role', title, copies: 1, text });
const roles: readonly Card[] = [
  role(1, w('Camat, komandan posko', 'District head, in command'),
    w('Anda memutuskan dan menyebutkan alasannya. Setiap putusan paling lama 4 menit sesudah kejadian dibacakan.', 'You decide and say why. Each decision within 4 minutes of the event being read.'),
    w('Tunjuk seorang pencatat. Tanyakan selalu: “Siapa yang belum tahu?”', 'Name somebody to keep the log. Always ask: “Who does not know yet?”')),
  role(2, w('Lurah Tirtamulya', 'Head of ward Tirtamulya'),
    w('Anda mengenal setiap RW dan memegang peta PS-S1.', 'You know every RW and hold the map PS-S1.'),
    w('Anda tahu: Balai RW 5 ikut tergenang, walaupun tercatat sebagai tempat pengungsian.', 'You know: the hall of RW 5 is under water too, though it is listed as a shelter.')),
  role(3, same('BPBD'),
    w('Anda memegang perahu, pelampung, dan regu penolong. Satu perjalanan perahu pulang-pergi 15 menit.', 'You hold boats, life vests and rescuers. A boat’s trip there and back takes 15 minutes.'),
    w('Aturan keselamatan: tidak ada yang masuk air sebelum petugas listrik memastikan aliran padam; setiap orang memakai pelampung.', 'Rule of safety: nobody enters water before the power is confirmed off; everybody wears a vest.')),
  role(4, same('DPUPRPKP'),
    w('Anda menerima kabar penjaga papan duga di tanggul. Batas siaga 200 cm.', 'You hear from the keeper of the gauge at the dyke. The alarm stands at 200 cm.'),
    w('Menit 0: 175 cm. Menit 10: 180 cm. Menit 20: 175 cm. Menit 26: 170 cm, tanggul utuh.', 'Minute 0: 175 cm. Minute 10: 180 cm. Minute 20: 175 cm. Minute 26: 170 cm, dyke intact.'),
    w('Sebutkan hanya bila ditanya atau bila terlewati batas.', 'Say it only when asked, or when the alarm is passed.')),
  role(5, same('Dinkes'),
    w('Anda memegang ambulans dan tim kesehatan. Warga yang kedinginan atau kehabisan obat diperiksa di tempat pengungsian.', 'You hold the ambulance and the medical team. Those who are cold or out of medicine are seen at the shelter.'),
    w('Dua warga RW 3 memerlukan obat insulin dingin malam ini.', 'Two people in RW 3 need chilled insulin tonight.')),
  role(6, same('Dinsos-P3AP2KB'),
    w('Anda memegang dapur umum dan bantuan. Satu paket bantuan untuk satu jiwa.', 'You hold the public kitchen and the aid. One parcel of aid a person.'),
    w('Ibu PKK menawarkan dapur kedua; Anda baru menyampaikannya bila ada yang bertanya tentang makanan.', 'The PKK offer a second kitchen; you mention it only when somebody asks about food.')),
  role(7, same('Diskominfo'),
    w('Anda menyiapkan pesan publik pada PS-F1 dan menjawab kabar yang beredar.', 'You prepare the public message on PS-F1 and answer what goes around.'),
    w('Tidak ada pesan yang keluar tanpa persetujuan komandan.', 'No message goes out without the commander’s consent.')),
  role(8, w('Satpol PP dan Dishub', 'Satpol PP and Dishub'),
    w('Anda menutup jalan, menjaga rumah yang ditinggalkan, dan mengatur kendaraan bantuan.', 'You close roads, guard empty homes and direct the vehicles with aid.'),
    w('Anda tahu: jembatan ke RW 7 masih dapat dilalui truk kecil, satu per satu.', 'You know: the bridge to RW 7 still carries small trucks, one at a time.')),
];

const event = (number: number, minute: number, title: Words, from: Words, text: Words): Pack['handOuts'][number] => ({
  phase: 2, minute, how: w('Serentak ke semua tim; jam dimulai saat dibacakan', 'To all teams at once; the clock starts as it is read out'),
  cards: [{ code: `PS-${number}`, kind: 'event', title, copies: 1, facts: [[w('Kabar dari', 'News from'), from]], text: [text, w('Putuskan dalam 4 menit. Catat jam, siapa, apa.', 'Decide within 4 minutes. Log time, who, what.')] }],
});
const events: Pack['handOuts'] = [
  event(1, 0, w('Genangan 60 cm', '60 cm of water'), w('Ketua RW 3 dan RW 5, telepon', 'Heads of RW 3 and RW 5, telephone'),
    w('Air setinggi 60 cm menggenangi RW 3 dan RW 5 dan masih naik. Listrik menyala. Jalan kampung dipenuhi orang yang menonton.', 'Water stands at 60 cm in RW 3 and RW 5 and is still rising. The power is on. The lane is full of onlookers.')),
  event(2, 9, w('Lansia terjebak', 'An old man is trapped'), w('Relawan di RW 5, radio', 'Volunteer in RW 5, radio'),
    w('Mbah Karto, 81 tahun, terjebak sendiri di rumahnya. Meter listrik di dinding sudah terendam. Dua pemuda hendak masuk sekarang juga tanpa pelampung.', 'Mbah Karto, 81, is trapped alone at home. The electric meter on the wall is under water. Two young men want to go in right now, without vests.')),
  event(3, 18, w('Warga perlu mengungsi', 'People need shelter'), w('Lurah, laporan', 'Ward head, report'),
    w('Semua rumah di RW 3 dan RW 5 harus dikosongkan. Malam ini warganya memerlukan tempat tidur dan satu kali makan. Yang mana didahulukan, dan ke mana?', 'All homes in RW 3 and RW 5 must be left. Tonight their people need a place to sleep and one meal. Who goes first, and where?')),
  event(4, 27, w('“TANGGUL JEBOL!”', '“THE DYKE HAS BURST!”'), w('Pesan berantai di ponsel warga', 'Chain message on people’s phones'),
    w('“Tanggul Kali Wening JEBOL, air dua meter menuju Tirtamulya, sebarkan!” Di jembatan warga mulai berlarian. Wartawan menelepon posko.', '“The dyke of Kali Wening has BURST, two metres of water on the way to Tirtamulya, pass it on!” People on the bridge begin to run. A journalist calls the post.')),
  event(5, 36, w('Bantuan menumpuk', 'Aid piles up'), w('Ketua RW 7, datang sendiri', 'Head of RW 7, in person'),
    w('“400 paket bantuan menumpuk di sekolah. Warga saya terkepung air sejak pagi dan belum menerima satu pun!” Warga RW lain mulai berkumpul di gerbang.', '“400 parcels of aid pile up at the school. My people have been cut off since this morning and have not received one!” People of other RW gather at the gate.')),
];

const figures = (...each: readonly number[]): readonly Words[] => each.map((one) => same(String(one)));
const map: Card = {
  code: 'PS-S1', kind: 'map', title: w('Peta Kelurahan Tirtamulya', 'Map of ward Tirtamulya'), copies: 1,
  text: [
    w('Kali Wening mengalir dari utara ke selatan. RW 3 dan RW 5 terletak rendah di tepi barat. RW 7 terletak di timur kali dan hanya dicapai lewat satu jembatan. Sekolah dan GOR terletak tinggi.',
      'The Kali Wening runs from north to south. RW 3 and RW 5 lie low on its west bank. RW 7 lies east of it and is reached by one bridge only. School and sports hall lie high.'),
    w('Warga rentan: lansia, balita, ibu hamil, dan penyandang disabilitas yang memerlukan bantuan.', 'Vulnerable: elderly, small children, expectant mothers and people with disabilities who need help.'),
  ],
  grid: {
    widths: [12, 14, 14, 16, 44],
    head: [same('RW'), w('Rumah', 'Homes'), w('Jiwa', 'People'), w('Rentan', 'Vulnerable'), w('Letak', 'Where')],
    rows: [
      [...figures(1, 70, 255, 28), w('tinggi', 'high')],
      [...figures(2, 65, 240, 26), w('tinggi, sekolah', 'high, school')],
      [...figures(3, 45, 165, 24), w('rendah', 'low')],
      [...figures(4, 60, 215, 23), w('tinggi, GOR', 'high, sports hall')],
      [...figures(5, 40, 145, 18), w('rendah, balai RW', 'low, RW hall')],
      [...figures(6, 55, 190, 20), w('tinggi', 'high')],
      [...figures(7, 25, 90, 10), w('timur kali, satu jembatan', 'east of the river, one bridge')],
      [w('Jumlah', 'Sum'), same('360'), w('1.300', '1,300'), same('149')],
    ],
  },
};
const resources: Card = {
  code: 'PS-S2', kind: 'fact', title: w('Papan sumber daya', 'Resource board'), copies: 1,
  text: [w('Coret yang sudah dipakai dan tuliskan di mana.', 'Strike out what is in use and write where.')],
  grid: {
    widths: [24, 14, 24, 38],
    head: [w('Sumber daya', 'Resource'), w('Banyaknya', 'Number'), w('Daya muat', 'Holds'), w('Dipakai di', 'In use at')],
    rows: [
      [w('Perahu', 'Boats'), same('2'), w('6 penumpang', '6 passengers')],
      [w('Pelampung', 'Life vests'), same('30')],
      [w('Regu penolong', 'Rescue teams'), same('2'), w('4 orang', '4 people')],
      [w('Ambulans', 'Ambulances'), same('1'), w('2 pasien', '2 patients')],
      [w('Truk kecil', 'Small trucks'), same('2'), w('100 paket', '100 parcels')],
      [w('Sekolah, RW 2', 'School, RW 2'), same('1'), w('160 orang', '160 people')],
      [w('GOR, RW 4', 'Sports hall, RW 4'), same('1'), w('220 orang', '220 people')],
      [w('Balai RW 5', 'Hall of RW 5'), same('1'), w('90 orang', '90 people')],
      [w('Dapur umum', 'Public kitchen'), same('1'), w('250 porsi malam ini', '250 meals tonight')],
      [w('Dapur PKK', 'Kitchen of the PKK'), same('1'), w('100 porsi malam ini', '100 meals tonight')],
      [w('Paket bantuan', 'Parcels of aid'), same('400'), w('1 jiwa per paket', '1 person a parcel')],
    ],
  },
};
const log: Card = {
  code: 'PS-S3', kind: 'form', title: w('Catatan keputusan', 'Decision log'), copies: 2,
  grid: { widths: [9, 20, 38, 13, 20], head: [w('Jam', 'Time'), w('Kejadian', 'Event'), w('Putusan dan alasannya', 'Decision and why'), w('Oleh', 'By'), w('Diberitahukan kepada', 'Passed on to')], rows: [], blank: 9 },
};
const message: Card = {
  code: 'PS-F1', kind: 'form', title: w('Pesan publik', 'Public message'), copies: 2,
  fields: [[w('Kejadian', 'What happened'), 2], [w('Lokasi', 'Where'), 1], [w('Tindakan warga', 'What people should do'), 2], [w('Tempat atau nomor bantuan', 'Place or number for help'), 1], [w('Jam kabar berikutnya', 'Time of the next news'), 1]],
};

export const floodPost: Pack = {
  exercise: 'sim-banjir' as ExerciseId,
  handOuts: [
    { phase: 1, minute: 0, how: w('Satu set per tim; bila anggota kurang, kartu 7 dan 8 dirangkap', 'One set a team; with fewer members, one person takes cards 7 and 8'), cards: [...roles, message, map, resources, log] },
    ...events,
  ],
  solution: [
    {
      heading: w('Putusan yang diharapkan', 'Expected decisions'),
      text: [w('Urutan kalimat tidak penting; tindakan yang dicetak pada kolom keselamatan wajib ada.', 'The order does not matter; what stands under safety must be there.')],
      grid: {
        widths: [9, 9, 33, 26, 23],
        head: [w('Kartu', 'Card'), w('Menit', 'Minute'), w('Tepat dan aman', 'Right and safe'), w('Keselamatan', 'Safety'), w('Diberitahukan kepada', 'Passed on to')],
        rows: [
          [same('PS-1'), same('0'), w('Rendah dikosongkan, 42 warga rentan dahulu; jalan ditutup; papan duga dipantau', 'Low ground cleared, the 42 vulnerable first; road closed; gauge watched'), w('Listrik kedua RW dipadamkan', 'Power of both RW cut'), w('BPBD, petugas listrik, Dishub, Dinkes, warga', 'BPBD, power company, Dishub, Dinkes, people')],
          [same('PS-2'), same('9'), w('Regu BPBD dengan perahu, ambulans menunggu di tepi kering', 'BPBD’s team by boat, ambulance waits on dry ground'), w('Listrik dipastikan padam sebelum masuk; pemuda ditahan; pelampung dipakai', 'Power confirmed off before going in; the young men held back; vests worn'), w('Dinkes, keluarga, Ketua RW 5', 'Dinkes, family, head of RW 5')],
          [same('PS-3'), same('18'), w('Sekolah 160 dan GOR 150 orang; kedua dapur dinyalakan; rentan dan insulin dahulu', 'School 160 and sports hall 150 people; both kitchens on; vulnerable and insulin first'), w('Balai RW 5 tidak dipakai', 'The hall of RW 5 is not used'), w('Dinsos, Dinkes, PKK, Satpol PP, warga', 'Dinsos, Dinkes, PKK, Satpol PP, people')],
          [same('PS-4'), same('27'), w('DPUPRPKP ditanya: 170 cm dan turun, tanggul utuh; pesan publik lima unsur keluar', 'DPUPRPKP asked: 170 cm and falling, dyke intact; message of five elements goes out'), w('Warga diminta menjauhi tepi kali, tidak berlarian di jembatan', 'People asked to keep off the bank and not to run on the bridge'), w('Wartawan, semua Ketua RW, pos polisi', 'Journalist, all heads of RW, police post')],
          [same('PS-5'), same('36'), w('Dibagi menurut jiwa: RW 3 165, RW 5 145, RW 7 90; RW 7 diantar satu truk', 'Shared by people: RW 3 165, RW 5 145, RW 7 90; one truck takes RW 7’s'), w('Truk kecil satu per satu di jembatan', 'Small trucks one at a time on the bridge'), w('Ketua RW 3, 5, dan 7, Dinsos, Satpol PP', 'Heads of RW 3, 5 and 7, Dinsos, Satpol PP')],
        ],
      },
    },
    {
      heading: w('Hitungan, dari PS-S1 dan PS-S2', 'The sums, from PS-S1 and PS-S2'),
      text: [],
      grid: {
        head: [w('Pertanyaan', 'Question'), w('Hitungan', 'Sum'), w('Jawaban', 'Answer')],
        rows: [
          [w('Rumah dan jiwa yang mengungsi', 'Homes and people to be moved'), w('45 + 40 rumah; 165 + 145 jiwa', '45 + 40 homes; 165 + 145 people'), w('85 rumah, 310 jiwa', '85 homes, 310 people')],
          [w('Warga rentan yang didahulukan', 'Vulnerable people to go first'), same('24 + 18'), same('42')],
          [w('Lamanya dengan 2 perahu × 6 penumpang', 'How long with 2 boats × 6 passengers'), w('42 ÷ 12, dibulatkan ke atas: 4 perjalanan × 15 menit', '42 ÷ 12, rounded up: 4 trips × 15 minutes'), w('60 menit', '60 minutes')],
          [w('Tempat tidur yang aman', 'Safe places to sleep'), w('160 + 220, tanpa Balai RW 5', '160 + 220, without the hall of RW 5'), w('380, cukup', '380, enough')],
          [w('Porsi malam ini', 'Meals tonight'), same('250 + 100'), w('350, cukup; satu dapur tidak cukup', '350, enough; one kitchen is not')],
          [w('Paket bantuan', 'Parcels of aid'), same('165 + 145 + 90'), w('400, tepat habis', '400, none left over')],
        ],
      },
    },
  ],
  scoring: [
    {
      criterion: 'k1' as CriterionId,
      hints: [
        w('5 kejadian × 14 = 70. Paling lama 4 menit sesudah dibacakan 4 (sampai 6 menit 2); tepat dan aman 6; pihak terkait diberi tahu 4 (1 untuk setiap pihak, paling banyak 4).', '5 events × 14 = 70. Within 4 minutes of being read 4 (up to 6 minutes 2); right and safe 6; passed on 4 (1 for each party, at most 4).'),
        w('Tanpa tindakan pada kolom keselamatan: “tepat dan aman” bernilai 0 dan penalti −8.', 'Without what stands under safety: “right and safe” earns 0, and the penalty of −8 applies.'),
      ],
    },
    { criterion: 'k2' as CriterionId, hints: [w('5 putusan × 2 = 10: jam dan pelaku 1, isi dengan alasan 1.', '5 decisions × 2 = 10: time and person 1, what and why 1.')] },
    { criterion: 'k3' as CriterionId, hints: [w('5 unsur pada PS-F1 × 2 = 10. Unsur yang tidak menyebut tempat, nomor, atau jam yang jelas bernilai 1.', '5 elements on PS-F1 × 2 = 10. An element without a clear place, number or time earns 1.')] },
    { criterion: 'k4' as CriterionId, hints: [w('Rentan didahulukan pada PS-1 4; Mbah Karto dan keluarganya dikabari pada PS-2 3; insulin dan tempat khusus pada PS-3 3. Jumlah 10.', 'Vulnerable first at PS-1 4; Mbah Karto and his family told at PS-2 3; insulin and a place apart at PS-3 3. Sum 10.')] },
  ],
  mistakes: [
    w('Listrik baru diingat sesudah kejadian kedua.', 'The power is only thought of after the second event.'),
    w('Balai RW 5 dipakai karena tertulis di papan; lurah tidak ditanya.', 'The hall of RW 5 is used since it is on the board; the ward head is not asked.'),
    w('Kabar tanggul dibantah tanpa menanyakan papan duga, atau didiamkan sampai ada kepastian.', 'The news of the dyke is denied without asking about the gauge, or left unanswered until all is certain.'),
    w('RW 7 terlupakan karena tidak tergenang, padahal terkepung.', 'RW 7 is forgotten: it is not under water, but it is cut off.'),
    w('Bantuan dibagi rata per RW, bukan per jiwa.', 'Aid is shared equally by RW instead of by people.'),
  ],
  hooks: [
    w('Keterangan mana yang tetap tinggal pada satu kartu peran, dan mengapa tidak ditanyakan?', 'Which fact stayed on one role card, and why did nobody ask?'),
    w('Bandingkan menit putusan PS-1 sampai PS-5: tim menjadi lebih cepat atau lebih lambat?', 'Compare the minutes of PS-1 to PS-5: did the team get faster or slower?'),
    w('Siapa yang memegang catatan, dan siapa yang membacanya kembali?', 'Who kept the log, and who read it again?'),
  ],
};
