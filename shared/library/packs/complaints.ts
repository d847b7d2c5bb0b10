// The pack of the complaint desk: twelve complaints in three waves, slips, replies and the key; people and streets are invented.
import type { CriterionId, ExerciseId, Words } from '../../units.ts';
import { same, w } from '../exercises/writing.ts';
import type { Card, Pack } from './pack.ts';

const complaint = (number: number, title: Words, from: Words, text: Words): Card => ({
  code: `AD-${String(number).padStart(2, '0')}`, kind: 'message', title, copies: 1,
  facts: [[w('Pelapor dan saluran', 'From, and how'), from]], text: [text],
});

const waves: readonly (readonly Card[])[] = [
  [
    complaint(1, w('Lampu jalan mati', 'Street lights are out'), w('Bu Ratmini, warga Tulusrejo; aplikasi aduan, 06.50', 'Bu Ratmini, Tulusrejo; complaints app, 06:50'),
      w('“Lampu jalan umum di Gang Cempaka Gading, dekat gerbang sekolah, sudah mati tiga malam. Anak-anak pulang mengaji dalam gelap. Tidak ada yang jatuh, tetapi kami was-was.”',
        '“The street lights in Gang Cempaka Gading, by the school gate, have been out for three nights. Children walk home from their lessons in the dark. Nobody has fallen, but we are uneasy.”')),
    complaint(2, w('Bayar parkir dua kali', 'Charged twice for parking'), w('Pak Gunadi, pengunjung pasar; WhatsApp, 07.05', 'Pak Gunadi, a shopper; WhatsApp, 07:05'),
      w('“Di depan Pasar Wijaya Asri saya ditarik dua kali, Rp2.000 saat datang dan Rp2.000 saat pulang, tanpa karcis. Juru parkirnya memakai rompi, tetapi menolak menyebut nama.”',
        '“In front of Pasar Wijaya Asri I had to pay twice, Rp2,000 on arrival and Rp2,000 on leaving, without a ticket. The attendant wore a vest but would not give his name.”')),
    complaint(3, w('Kartu Keluarga belum jadi', 'Family card not ready'), w('Pak Suyitno, warga Kasin; telepon, 07.20', 'Pak Suyitno, Kasin; telephone, 07:20'),
      w('“Perubahan Kartu Keluarga saya ajukan tiga minggu lalu. Istri saya dijadwalkan operasi lusa dan jaminan kesehatannya menunggu KK itu. Saya sudah dua kali ke loket dan diminta menunggu.”',
        '“I applied for the change of our family card three weeks ago. My wife is to be operated on the day after tomorrow and her health cover is waiting for that card. Twice at the counter I was told to wait.”')),
    complaint(4, w('Pohon miring di atas rumah', 'A tree leans over a house'), w('Bu Lestari, warga Bunulrejo; telepon, 07.30', 'Bu Lestari, Bunulrejo; telephone, 07:30'),
      w('“Sejak hujan semalam pohon tepi jalan di Jalan Rampal Sentosa miring ke atap rumah ibu saya. Akarnya terangkat. Di dalam ada lima orang. Sore ini diperkirakan hujan lagi.”',
        '“Since last night’s rain a roadside tree in Jalan Rampal Sentosa has been leaning on my mother’s roof. Its roots are out of the ground. Five people live there. More rain is forecast this afternoon.”')),
  ],
  [
    complaint(5, w('Saluran tersumbat, air masuk rumah', 'Blocked drain, water in homes'), w('Pak Wagiman, Ketua RT di Bareng; aplikasi aduan, 08.10', 'Pak Wagiman, head of an RT in Bareng; complaints app, 08:10'),
      w('“Saluran di Gang Kali Wening II tersumbat. Air setinggi mata kaki masuk ke enam rumah dan terus naik. Seorang bayi sudah kami titipkan ke tetangga. Mohon segera.”',
        '“The drain in Gang Kali Wening II is blocked. Water is ankle-deep in six homes and still rising. We have taken a baby to the neighbours. Please come at once.”')),
    complaint(6, w('Banjir di kampung kami!', 'Our lane is flooded!'), w('Akun @kampungwening; media sosial, 08.14', 'Account @kampungwening; social media, 08:14'),
      w('“Sudah lapor lewat Pak RT tapi belum ada yang datang. Selokan di belakang musala mampet, enam rumah di Gang Wening Buntu, Bareng, kemasukan air. Foto terlampir: bayi sampai diungsikan ke tetangga.”',
        '“Our RT head has reported it but nobody came. The ditch behind the prayer house is clogged and six homes in Gang Wening Buntu, Bareng, have water inside. See the photo: a baby had to be taken to the neighbours.”')),
    complaint(7, w('Trotoar penuh lapak', 'Stalls fill the pavement'), w('Pak Hartono, warga Klojen; surat elektronik, 08.20', 'Pak Hartono, Klojen; e-mail, 08:20'),
      w('“Trotoar di Jalan Sekar Arum dipakai berjualan setiap sore. Pejalan kaki harus memutar lewat sisi seberang. Mohon ditata, tetapi jangan sampai para pedagang kehilangan penghasilan.”',
        '“The pavement of Jalan Sekar Arum is used for selling every afternoon. Walkers have to take the other side. Please put it in order, but not at the cost of the traders’ income.”')),
    complaint(8, w('Lansia lumpuh tanpa KTP-el', 'Paralysed, and no identity card'), w('Bu Painem, kader posyandu di Mergosono; WhatsApp, 08.25', 'Bu Painem, health volunteer in Mergosono; WhatsApp, 08:25'),
      w('“Mbah Tukinem, 78 tahun, lumpuh sejak dua tahun lalu dan belum pernah merekam KTP-el. Beliau tidak dapat dibawa ke kantor. Namanya belum masuk daftar bantuan mana pun.”',
        '“Mbah Tukinem, 78, has been paralysed for two years and was never recorded for an electronic identity card. She cannot be brought to an office. She is on no list for assistance.”')),
  ],
  [
    complaint(9, w('Lubang jalan, pemotor jatuh', 'Pothole, a rider fell'), w('Mas Bagas, pengemudi ojek; telepon, 09.05', 'Mas Bagas, motorcycle driver; telephone, 09:05'),
      w('“Ada lubang selebar satu meter di Jalan Panji Laras, Arjosari, tepat sesudah jembatan. Tadi malam seorang pemotor jatuh dan patah lengan. Papan di sana tidak menyebut jalan itu milik siapa.”',
        '“There is a pothole a metre wide in Jalan Panji Laras, Arjosari, right after the bridge. Last night a rider fell and broke an arm. No sign says whose road it is.”')),
    complaint(10, w('Kapan jalan ini diperbaiki?', 'When will this road be mended?'), w('Bu Fatimah, warga Arjosari; media sosial, 09.08', 'Bu Fatimah, Arjosari; social media, 09:08'),
      w('“Jalan di kaki jembatan Arjosari sudah lama berlubang lebar. Keponakan saya jatuh di sana tadi malam, lengannya patah. Apakah harus menunggu korban berikutnya?”',
        '“The road at the foot of the bridge in Arjosari has long had a wide hole. My nephew fell there last night and broke his arm. Must we wait for the next victim?”')),
    complaint(11, w('Petugas puskesmas ketus', 'Curt staff at the clinic'), w('Bu Nur, warga Dinoyo; kotak saran, 09.15', 'Bu Nur, Dinoyo; suggestion box, 09:15'),
      w('“Saya bertanya jadwal imunisasi dan dijawab: ‘Baca sendiri di papan.’ Saya tidak membawa kacamata. Petugas lain di loket itu ramah, jadi saya tidak ingin ada yang dipecat.”',
        '“I asked when immunisation is and was told: ‘Read the board.’ I had no glasses with me. Others at that counter are kind, so I do not want anybody dismissed.”')),
    complaint(12, w('Bingung izin usaha', 'Lost over a business permit'), w('Mbak Yuli, penjual keripik, Sukun; aplikasi aduan, 09.20', 'Mbak Yuli, maker of crisps, Sukun; complaints app, 09:20'),
      w('“Saya ingin mengurus izin usaha mikro. Di satu tempat saya disuruh daring, di tempat lain disuruh ikut pelatihan dahulu. Mana yang benar, dan siapa yang dapat mendampingi saya?”',
        '“I want a permit for my micro business. One office sends me online, another tells me to take a course first. Which is right, and who can help me through it?”')),
  ],
];

const slip: Card = {
  code: 'AD-F1', kind: 'form', title: w('Lembar disposisi', 'Routing slip'), copies: 12,
  fields: [
    [w('Nomor kartu', 'Card'), 1], [w('Digabung dengan kartu', 'Joined with card'), 1], [w('Instansi utama', 'Lead agency'), 1], [w('Instansi pendukung', 'Supporting agencies'), 1],
    [w('Prioritas: 1 / 2 / 3', 'Priority: 1 / 2 / 3'), 1], [w('Penanggung jawab (jabatan)', 'Owner (post)'), 1], [w('Prioritas 1: siapa turun ke lapangan, pukul berapa', 'Priority 1: who visits, at what time'), 2],
  ],
};
const reply: Card = {
  code: 'AD-F2', kind: 'form', title: w('Balasan kepada warga', 'Reply to the citizen'), copies: 10,
  fields: [[w('Nomor kartu', 'Card'), 1], [w('Empati: apa yang Anda pahami', 'Empathy: what you understand'), 3], [w('Tindakan: siapa melakukan apa', 'Action: who does what'), 3], [w('Tenggat: hari dan jam', 'Deadline: day and time'), 1]],
};

const offices: Card = {
  code: 'AD-S1', kind: 'fact', title: w('Daftar perangkat daerah dan prioritas', 'The agencies and the priorities'), copies: 1,
  text: [
    w('Prioritas 1: jiwa, kesehatan, atau rumah seseorang terancam, atau sudah ada korban. Didatangi hari ini juga.', 'Priority 1: somebody’s life, health or home is in danger, or somebody has been hurt. Visited today.'),
    w('Prioritas 2: layanan dasar, uang, atau rasa aman warga terganggu. Ditangani paling lama 3 hari kerja.', 'Priority 2: a basic service, money or the feeling of safety is at stake. Dealt with in 3 working days.'),
    w('Prioritas 3: penataan dan penjelasan. Ditangani paling lama 5 hari kerja.', 'Priority 3: putting in order and explaining. Dealt with in 5 working days.'),
  ],
  grid: {
    widths: [27, 73],
    head: [w('Instansi', 'Agency'), w('Urusan yang ditangani', 'What it deals with')],
    rows: [
      [same('DPUPRPKP'), w('Lampu jalan umum, saluran air, jembatan, jalan kota. Status jalan (kota, provinsi, nasional) diperiksa dahulu.', 'Street lights, drains, bridges, city roads. Whose road it is (city, province, nation) is checked first.')],
      [same('Dishub'), w('Parkir, rambu, pengaturan lalu lintas, pengamanan titik rawan di jalan', 'Parking, signs, traffic, making dangerous spots on a road safe')],
      [same('Dispendukcapil'), w('KTP-el, Kartu Keluarga, akta; perekaman di rumah (jemput bola)', 'Identity cards, family cards, certificates; recording at home')],
      [same('Dinkes'), w('Puskesmas dan rumah sakit daerah, jaminan pasien, mutu layanan kesehatan', 'Clinics and city hospital, patients’ cover, quality of health services')],
      [same('DLH'), w('Pohon tepi jalan, taman, sampah', 'Roadside trees, parks, waste')],
      [same('BPBD'), w('Ancaman dan kejadian bencana, pengungsian warga', 'Dangers and disasters, moving people out')],
      [same('Satpol PP'), w('Ketertiban umum, penataan lapak bersama instansi lain, penertiban pungutan', 'Public order, stalls (with others), stopping unlawful charges')],
      [same('Diskopindag'), w('Pedagang, pasar, pendampingan usaha mikro', 'Traders, markets, help for micro businesses')],
      [same('Dinsos-P3AP2KB'), w('Bantuan sosial, lansia, penyandang disabilitas', 'Social assistance, the elderly, people with disabilities')],
      [same('Disnaker-PMPTSP'), w('Perizinan usaha, pelayanan terpadu satu pintu', 'Business permits, one-stop service')],
      [w('Kelurahan', 'Ward office'), w('Penghubung ke RT/RW, pemeriksaan pertama di lokasi', 'Link to RT and RW, first look on the spot')],
    ],
  },
};

const standards: Card = {
  code: 'AD-13', kind: 'fact', title: w('Contoh standar waktu layanan aduan', 'Examples of time standards'), copies: 1,
  facts: [
    [w('Verifikasi dan tanggapan pertama', 'Check and first response'), w('3 hari', '3 days')],
    [w('Aduan normatif (tentang aturan)', 'Normative (about rules)'), w('5 hari kerja', '5 working days')],
    [w('Bukan pengawasan', 'Not about supervision'), w('14 hari kerja', '14 working days')],
    [w('Berkadar pengawasan', 'About supervision'), w('60 hari kerja', '60 working days')],
  ],
  text: [w('Hanya contoh dari standar yang pernah diterbitkan. Yang mengikat adalah standar pelayanan instansi Anda sendiri. Berapa angka di unit Anda?', 'Only examples from published standards. What binds is your own agency’s standard. What is the figure in your unit?')],
};

const wave = (phase: number): Pack['handOuts'][number] => ({
  phase, minute: 0, how: w('Kurir menaruh keempat kartu di kotak masuk', 'The courier puts the four cards into the in-tray'), cards: waves[phase - 1] ?? [],
});
const none = w('tidak perlu', 'none needed');
const ward = w('kelurahan', 'ward office');

export const complaints: Pack = {
  exercise: 'sim-aduan' as ExerciseId,
  handOuts: [
    { phase: 0, minute: 3, how: w('Di meja setiap tim sebelum gelombang pertama', 'On each team’s table before the first wave'), cards: [offices, slip, reply] },
    wave(1), wave(2), wave(3),
    { phase: 5, minute: 2, how: w('Satu per tim, baru saat refleksi', 'One a team, only at the debrief'), cards: [standards] },
  ],
  solution: [
    {
      heading: w('Rute, prioritas, dan tindakan', 'Route, priority and action'),
      text: [w('Sepuluh kasus dari dua belas kartu: AD-06 ganda dari AD-05, AD-10 ganda dari AD-09. Instansi utama harus tepat; pendukung boleh lebih banyak asalkan beralasan.', 'Ten cases from twelve cards: AD-06 doubles AD-05, and AD-10 doubles AD-09. The lead must be right; more supporters are fine with a reason.')],
      grid: {
        widths: [9, 16, 18, 11, 46],
        head: [w('Kartu', 'Card'), w('Utama', 'Lead'), w('Pendukung', 'Support'), w('Prioritas', 'Priority'), w('Tindakan dan tenggat yang diharapkan', 'Expected action and deadline')],
        rows: [
          [same('AD-01'), same('DPUPRPKP'), ward, same('2'), w('Lampu diperiksa dan diganti, paling lama 3 hari kerja', 'Lamps checked and replaced, within 3 working days')],
          [same('AD-02'), same('Dishub'), same('Satpol PP'), same('2'), w('Juru parkir diperiksa dan dibina, hasil dikabarkan dalam 3 hari kerja', 'The attendant is looked into, result told within 3 working days')],
          [same('AD-03'), same('Dispendukcapil'), same('Dinkes'), same('1'), w('KK diselesaikan dan diantar hari ini, Dinkes mengabari rumah sakit', 'Card finished and brought today, Dinkes tells the hospital')],
          [same('AD-04'), same('DLH'), same('BPBD'), same('1'), w('Penghuni keluar dahulu, pohon diamankan sebelum hujan sore ini', 'People out first, tree secured before this afternoon’s rain')],
          [same('AD-05'), same('DPUPRPKP'), w('kelurahan, BPBD', 'ward office, BPBD'), same('1'), w('Saluran dibuka dan air dipompa hari ini, lurah mendata enam rumah', 'Drain opened and water pumped today, ward head lists six homes')],
          [same('AD-06'), w('digabung', 'joined'), w('ke AD-05', 'to AD-05'), same('1'), w('Balasan di media sosial merujuk nomor aduan yang sama', 'Reply on social media with the same complaint’s number')],
          [same('AD-07'), same('Satpol PP'), same('Diskopindag'), same('3'), w('Pertemuan dengan pedagang dalam 5 hari kerja: jalur pejalan kaki dan tempat berjualan', 'Meeting with traders within 5 working days: a way to walk and a place to sell')],
          [same('AD-08'), same('Dispendukcapil'), same('Dinsos-P3AP2KB'), same('2'), w('Perekaman di rumah dalam 3 hari kerja, usulan bantuan sekaligus', 'Recording at home within 3 working days, assistance proposed at once')],
          [same('AD-09'), same('DPUPRPKP'), same('Dishub'), same('1'), w('Pengaman dan rambu siang ini; status jalan diperiksa; ditambal hari ini bila jalan kota', 'Barrier and sign by noon; whose road is checked; filled today if the city’s')],
          [same('AD-10'), w('digabung', 'joined'), w('ke AD-09', 'to AD-09'), same('1'), w('Menanyakan keadaan keponakan, merujuk nomor aduan yang sama', 'Asks after the nephew, gives the same complaint’s number')],
          [same('AD-11'), same('Dinkes'), none, same('2'), w('Permintaan maaf, jadwal imunisasi disampaikan, pembinaan dalam 3 hari kerja', 'Apology, the dates of immunisation, guidance to staff within 3 working days')],
          [same('AD-12'), same('Disnaker-PMPTSP'), same('Diskopindag'), same('3'), w('Satu jawaban dari dua instansi dan satu nama pendamping dalam 5 hari kerja', 'One answer from both agencies and one named guide within 5 working days')],
        ],
      },
    },
    {
      heading: w('Balasan yang baik, contoh untuk AD-03', 'A good reply, example for AD-03'),
      text: [w(
        '“Pak Suyitno, kami memahami kecemasan Bapak menjelang operasi istri, dan kami mohon maaf Bapak harus datang dua kali. KK Bapak diselesaikan petugas Dispendukcapil hari ini dan diantar ke rumah sebelum pukul 15.00. Dinkes mengabari rumah sakit siang ini, sehingga Bapak tidak perlu ke loket lagi.”',
        '“Pak Suyitno, we understand your worry before your wife’s operation, and we are sorry that you had to come twice. Dispendukcapil finishes your card today and brings it to your home before 15:00. Dinkes tells the hospital this noon, so you need not come to the counter again.”',
      )],
    },
  ],
  scoring: [
    {
      criterion: 'k1' as CriterionId,
      hints: [
        w('Rute 3: utama tepat 2, pendukung tepat atau beralasan 1. Prioritas tepat 1. Balasan 3: empati 1, tindakan dengan pelaku 1, tenggat dengan hari atau jam 1.', 'Route 3: right lead 2, right or reasoned support 1. Right priority 1. Reply 3: empathy 1, action with its doer 1, deadline with day or time 1.'),
        w('10 kasus × 7 = 70. AD-09: nilai utama penuh bila tim juga memeriksa status jalan.', '10 cases × 7 = 70. AD-09: the lead counts in full if the team also checks whose road it is.'),
      ],
    },
    { criterion: 'k2' as CriterionId, hints: [w('2 ganda × 7 = 14: ditemukan 3, digabung pada satu lembar 2, kedua pelapor dibalas 2.', '2 doubles × 7 = 14: found 3, joined on one slip 2, both people answered 2.')] },
    { criterion: 'k3' as CriterionId, hints: [w('AD-03, AD-04, AD-05, AD-09: 4 kasus × 4 = 16. Siapa datang 2, pukul berapa 2.', 'AD-03, AD-04, AD-05, AD-09: 4 cases × 4 = 16. Who goes 2, at what time 2.')] },
  ],
  mistakes: [
    w('AD-06 dikira kejadian lain karena nama gangnya berbeda; petunjuknya enam rumah dan bayi yang dititipkan.', 'AD-06 is taken for another event since the lane has another name; the clues are six homes and the baby.'),
    w('AD-03 diberi prioritas 2 karena tampak sebagai urusan berkas biasa.', 'AD-03 gets priority 2 since it looks like ordinary paperwork.'),
    w('“Akan segera kami tindak lanjuti” dianggap tenggat.', '“We shall follow up soon” is taken for a deadline.'),
    w('AD-09 dikembalikan dengan kalimat “bukan jalan kota” tanpa mengamankan lubangnya.', 'AD-09 goes back with “not a city road” while the hole stays open.'),
    w('AD-07 hanya ditertibkan, padahal pelapor meminta jalan keluar bagi pedagang.', 'AD-07 is only cleared away, though the writer asks for a way out for the traders.'),
  ],
  hooks: [
    w('Hitung bersama: berapa balasan menyebut nama jabatan yang bertanggung jawab? Bandingkan antartim.', 'Count together: how many replies name the post that answers for it? Compare the teams.'),
    w('Bacakan satu balasan terbaik tiap tim; tanyakan kalimat mana yang menenangkan.', 'Read out each team’s best reply; ask which sentence calms.'),
    w('Bagikan kartu AD-13 dan minta setiap orang menuliskan standar unitnya sendiri.', 'Hand out card AD-13 and have everybody write down their own unit’s standard.'),
  ],
};
