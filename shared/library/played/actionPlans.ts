// The action plans of a played demo: what teams take home, each for the agency of one of them, with the agencies of others where it needs them; invented, in Indonesian as such papers are.
import { horizons } from '../../domain/followUp/schemas.ts';
import type { PlanFields } from '../../domain/followUp/schemas.ts';
import { daysLater } from '../../domain/programme/times.ts';
import type { Story } from './story.ts';

/** `others`: how many agencies of teammates it needs. */
type Idea = Pick<PlanFields, 'problem' | 'action' | 'measure'> & { readonly others: number };

const ideas: readonly Idea[] = [
  { problem: 'Warga mengulang keluhan yang sama di beberapa dinas', action: 'Menyatukan papan aduan dan membalas dari satu nomor', measure: 'Aduan dibalas paling lama dua hari kerja', others: 2 },
  { problem: 'Syarat surat keterangan berbeda di tiap kelurahan', action: 'Menyusun satu daftar syarat dan menempelkannya di loket', measure: 'Tidak ada lagi warga yang kembali karena kurang berkas', others: 1 },
  { problem: 'Keluarga rentan tidak terlihat di data mana pun', action: 'Mendatangi keluarga rentan bersama puskesmas', measure: 'Seratus rumah didatangi, datanya disepakati bersama', others: 2 },
  { problem: 'Jalan yang baru diaspal digali lagi', action: 'Menyatukan jadwal galian dalam satu peta', measure: 'Tidak ada ruas yang digali dua kali dalam setahun', others: 3 },
  { problem: 'Warga bantaran sungai terlambat tahu air naik', action: 'Menguji peringatan dini dan jalur keluar di dua RW', measure: 'Semua rumah di jalur itu kosong dalam dua puluh menit', others: 1 },
  { problem: 'Antrean pagi mengular karena satu loket menunggu yang lain', action: 'Melatih petugas pengganti untuk tiga loket', measure: 'Waktu tunggu terlama lima belas menit', others: 0 },
  { problem: 'Gagasan pegawai berhenti di kotak saran', action: 'Mencoba satu gagasan pegawai setiap bulan dan menilainya bersama', measure: 'Tiga gagasan dicoba, satu diteruskan', others: 0 },
  { problem: 'Pindah tugas membuat pekerjaan berhenti', action: 'Membuat daftar serah terima satu halaman untuk tiap seksi', measure: 'Pengganti bekerja sendiri pada hari kedua', others: 0 },
  { problem: 'Sampah pasar menutup saluran saat hujan', action: 'Mengangkut sampah pasar dua kali sehari pada musim hujan', measure: 'Tidak ada genangan lebih dari satu jam', others: 2 },
  { problem: 'Lansia tidak sanggup mengantre di kantor', action: 'Membuka layanan keliling setiap Rabu', measure: 'Dua puluh lansia terlayani setiap pekan', others: 1 },
  { problem: 'Rapat selesai tanpa nama dan tenggat', action: 'Menutup setiap rapat dengan satu nama dan satu tenggat', measure: 'Sembilan dari sepuluh keputusan rapat terlaksana', others: 0 },
];

export const planActions = (story: Story): void => {
  const { teams, people, retreat } = story.state();
  if (retreat === null || teams.length === 0) return;
  for (const [i, { others, ...words }] of ideas.entries()) {
    const team = teams[i % teams.length];
    const members = (team?.members ?? []).flatMap((id) => people.find((person) => person.id === id) ?? []);
    const person = members[i % Math.max(1, members.length)];
    if (team === undefined || person === undefined) continue;
    const partners = [...new Set(members.map(({ agency }) => agency))].filter((agency) => agency !== person.agency).slice(0, others);
    const due = daysLater(retreat.endsOn, horizons[i % horizons.length] ?? horizons[0]);
    story.tell({ type: 'planAction', fields: { ...words, team: team.id, agency: person.agency, partners, inCharge: person.name, person: person.id, due } });
  }
};
