// What people of a played demo write down: notes of observers, commitments, and reasons; invented, and in Indonesian as such papers are. Data only.

export const notes = [
  'Ketua memberi giliran bicara kepada yang paling muda.', 'Dua orang belum mendapat peran.', 'Cepat mengakui keliru dan mengulang bersama.',
  'Pembagian tugas jelas sejak awal.', 'Suara tinggi di menit akhir, lalu reda sendiri.', 'Camat dan staf bergantian memegang alat.',
  'Rencana ditulis sebelum mulai.', 'Menunggu anggota yang tertinggal.', 'Usul dari belakang tidak terdengar.', 'Saling mengingatkan waktu.',
  'Memuji tim sebelah dengan tulus.', 'Sempat menyalahkan satu orang.', 'Data dicatat tiap putaran.', 'Bertanya kepada warga sebelum memutuskan.',
  'Semua anggota ikut memeriksa hasil.', 'Mencoba cara baru sesudah gagal pertama.',
] as const;

/** After an exercise. */
export const commitments = [
  'Menutup setiap rapat dengan satu nama dan satu tenggat.', 'Menjawab pesan dinas lain paling lambat satu hari kerja.',
  'Membuka nomor telepon penanggung jawab di pintu loket.', 'Membaca ulang aduan sebelum meneruskannya.',
  'Mengajak yang paling diam berbicara lebih dahulu.', 'Menulis rencana satu halaman sebelum memulai kegiatan.',
  'Mengunjungi satu warga yang tidak bisa datang ke kantor setiap minggu.', 'Mencatat keputusan beserta jam dan penanggung jawabnya.',
  'Mencoba perubahan kecil selama dua minggu, lalu menilainya bersama.', 'Tidak meminta lagi berkas yang sudah kita miliki.',
  'Menyapa petugas kebersihan dan keamanan dengan namanya.', 'Menyerahkan pekerjaan antarseksi dengan daftar periksa.',
] as const;

/** At the end, for 30, 60 and 90 days. */
export const plans = [
  '30 hari: satu grup koordinasi lintas dinas per kecamatan; 60 hari: rapat bulanan; 90 hari: laporan bersama.',
  '30 hari: peta alur layanan; 60 hari: dua syarat dihapus; 90 hari: survei kepuasan.',
  '30 hari: daftar kelompok rentan; 60 hari: kunjungan rumah; 90 hari: evaluasi bersama puskesmas.',
  '30 hari: jadwal galian jalan disatukan; 60 hari: uji coba satu ruas; 90 hari: usulan perwali.',
  '30 hari: nomor darurat di tiap RW; 60 hari: simulasi banjir; 90 hari: posko tetap.',
  '30 hari: loket satu pintu; 60 hari: petugas pengganti dilatih; 90 hari: antre paling lama 15 menit.',
  '30 hari: papan aduan mingguan; 60 hari: balasan dalam dua hari; 90 hari: ditinjau bersama warga.',
  '30 hari: bank gagasan pegawai; 60 hari: tiga gagasan dicoba; 90 hari: satu diterapkan.',
  '30 hari: piket silang antarseksi; 60 hari: buku panduan; 90 hari: dinilai inspektorat.',
  '30 hari: apel berbagi kisah layanan; 60 hari: kunjungan balasan; 90 hari: ikrar tertulis.',
] as const;

export const personal = [
  'Menelepon rekan Dinsos sebelum menolak berkas warga.', 'Pulang tepat waktu satu hari sepekan untuk keluarga.', 'Mendengar sampai selesai sebelum menjawab.',
] as const;

export const helpGiven = [
  'Meminjamkan selotip dan tali kepada tim sebelah', 'Mengantar anggota tim lain yang terkilir ke pos kesehatan', 'Menunjukkan cara membaca kartu tanpa memberi jawaban',
  'Menyambung titik rangkaian tim berikutnya', 'Membereskan meja tim lain sesudah simulasi', 'Menjaga tempat salat bagi tim yang masih di pos', 'Berbagi air minum di pos luar',
] as const;

export const bonusReasons = [
  'Seluruh anggota berperan, termasuk dua yang duduk', 'Menyelesaikan tanpa satu pun permintaan bantuan', 'Mengusulkan cara yang lebih aman dan dipakai semua tim',
] as const;

export const reasons = {
  rain: 'Lapangan tergenang sesudah hujan; diganti latihan di aula',
  excused: 'Enam anggota dipanggil rapat mendadak Sekretaris Daerah',
  dispute: 'Ember yang jatuh sekali tercatat tiga kali',
  upheld: 'Diterima: rekaman pengamat menunjukkan satu ember jatuh',
  corrected: 'Sanggah diterima: ember jatuh satu kali, bukan tiga kali',
  disputeRejected: 'Kasus mendesak keempat sudah didatangi, tetapi nilainya kurang',
  rejected: 'Ditolak: kunjungan keempat terjadi sesudah gelombang ditutup',
  mistyped: 'Angka tertukar saat diketik; disamakan dengan lembar kertas',
  mistypedRatings: 'Satu angka Perilaku salah diketik; disamakan dengan lembar pengamat',
  released: 'Lembar juri basah terkena kopi dan tidak terbaca; juri sudah pulang',
  late: 'Terlambat apel pagi enam menit',
  called: 'Ditarik kembali ke instansinya untuk siaga hujan lebat',
  tidiness: 'Kerapian barak, rata-rata tiga pemeriksa',
} as const;

/** Whose first two letters people put into their codes. */
export const mothers = ['Aminah', 'Bariyah', 'Chotimah', 'Darmi', 'Endang', 'Fatimah', 'Giyem', 'Halimah', 'Isminah', 'Juminten', 'Kasiyem', 'Lastri', 'Maryam', 'Ngatinah', 'Painem', 'Rukmini', 'Sulastri', 'Tumini', 'Wagini', 'Yatemi'] as const;

export const useful = [
  'Sekarang saya tahu siapa yang harus ditelepon di dinas lain.', 'Refleksi setiap habis latihan. Kami jadi tahu di mana komunikasinya putus.', 'Simulasi satu ruas lima dinas, persis masalah di lapangan.',
  'Belajar mendengar dulu sebelum memberi jalan keluar.', 'Bertemu orang dari kelurahan, selama ini hanya lewat surat.', 'Membagi peran sejak awal, bukan saling menunggu.',
] as const;
export const improvements = [
  'Waktu istirahat siang terlalu singkat.', 'Penjelasan aturan Papan Angka kurang jelas.', 'Pengeras suara di lapangan kurang terdengar dari belakang.',
  'Mohon jadwal salat lebih longgar.', 'Kamar terlalu jauh dari aula.', 'Tambah sesi untuk rencana aksi per dinas.', 'Makan malam hari pertama terlambat.',
] as const;

/** By step of the five, counted from 0: what a team says there, and whether it lets others read it. */
export const saidAtSteps: readonly ({ readonly isShared: boolean; readonly words: readonly string[] } | undefined)[] = [
  undefined,
  { isShared: false, words: [
    'Kami sempat saling menyalahkan di menit terakhir.', 'Kami malu karena lupa menanyai yang duduk di belakang.', 'Ketua bicara terus, yang lain diam.',
    'Kami panik waktu kartunya habis.', 'Ada yang merasa tidak dianggap, dan itu benar.',
  ] },
  { isShared: false, words: [
    'Tidak ada yang memegang waktu, jadi semua merasa masih sempat.', 'Informasinya lengkap, tetapi terpencar di enam orang.', 'Kami mengulang cara lama walau tadi sudah gagal.',
    'Kami menunggu perintah, padahal aturannya membolehkan.', 'Begitu satu orang berani bertanya, yang lain ikut.',
  ] },
  { isShared: true, words: [
    'Berhenti tiga puluh detik ternyata lebih cepat daripada terus berlari.', 'Yang paling muda melihat kebocorannya lebih dahulu; kami hanya perlu mendengar.',
    'Warga tidak bertanya dinas mana yang salah. Mereka bertanya kapan selesai.', 'Satu papan untuk semua membuat kami berhenti berebut data.',
    'Meminta tolong bukan tanda lemah; tim sebelah malah senang.', 'Kalau berkas bisa berpindah tangan, warga tidak perlu berpindah loket.',
  ] },
];

/** On the last evening. */
export const saidInTheEvening: readonly { readonly text: string; readonly isShared: boolean }[] = [
  { text: 'Kami pulang membawa nomor telepon sembilan dinas, dan kali ini kami tahu siapa yang mengangkat.', isShared: true },
  { text: 'Ada dendam lama antara dua bagian di tim kami. Malam ini mereka bicara.', isShared: false },
  { text: 'Bu Sri dalam kasus itu mirip ibu saya. Sejak sore kami tidak lagi menyebutnya berkas.', isShared: true },
  { text: 'Saya baru tahu rekan Satpol PP berjaga sampai pukul dua setiap banjir. Besok laporan kami singkatkan supaya mereka bisa pulang.', isShared: true },
];
