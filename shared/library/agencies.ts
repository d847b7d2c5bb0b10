// The agencies (perangkat daerah) of Kota Malang as of May 2025 and its enterprises; an editable list, since agencies merge and split.
import type { Agency } from '../domain/roster/schemas.ts';
import { districts } from './places.ts';

/** `head`: what its leader is called. `short` is what people say and what a team list has room for. */
export type Office = { readonly short: string; readonly full: string; readonly head: string };

const agency = (short: string, full: string, head = `Kepala ${short}`): Office => ({ short, full, head });

export const secretariat: Office = agency('Setda', 'Sekretariat Daerah', 'Sekretaris Daerah');

/** The divisions (bagian) of the secretariat. */
export const divisions: readonly string[] = [
  'Pemerintahan',
  'Kesejahteraan Rakyat dan Kemasyarakatan',
  'Hukum',
  'Perekonomian, Infrastruktur dan Sumber Daya Alam',
  'Layanan Pengadaan Barang/Jasa',
  'Umum',
  'Organisasi',
  'Protokol dan Komunikasi Pimpinan',
];

export const agencies: readonly Office[] = [
  agency('Setwan', 'Sekretariat DPRD', 'Sekretaris DPRD'),
  agency('Inspektorat', 'Inspektorat Daerah', 'Inspektur'),
  agency('Disdikbud', 'Dinas Pendidikan dan Kebudayaan'),
  agency('Dinkes', 'Dinas Kesehatan'),
  agency('DPUPRPKP', 'Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman'),
  agency('Dinsos-P3AP2KB', 'Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana'),
  agency('Disnaker-PMPTSP', 'Dinas Tenaga Kerja, Penanaman Modal dan Pelayanan Terpadu Satu Pintu'),
  agency('Dispangtan', 'Dinas Ketahanan Pangan dan Pertanian'),
  agency('DLH', 'Dinas Lingkungan Hidup'),
  agency('Dispendukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'),
  agency('Dishub', 'Dinas Perhubungan'),
  agency('Diskominfo', 'Dinas Komunikasi dan Informatika'),
  agency('Diskopindag', 'Dinas Koperasi, Perindustrian dan Perdagangan'),
  agency('Disporapar', 'Dinas Kepemudaan, Olahraga dan Pariwisata'),
  agency('Dispussipda', 'Dinas Perpustakaan Umum dan Arsip Daerah'),
  agency('Satpol PP', 'Satuan Polisi Pamong Praja'),
  agency('Bappeda', 'Badan Perencanaan Pembangunan Daerah'),
  agency('BKPSDM', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'),
  agency('BKAD', 'Badan Keuangan dan Aset Daerah'),
  agency('Bapenda', 'Badan Pendapatan Daerah'),
  agency('Bakesbangpol', 'Badan Kesatuan Bangsa dan Politik'),
  agency('BPBD', 'Badan Penanggulangan Bencana Daerah'),
];

/** Enterprises owned by the city (BUMD); their people have no NIP. */
export const enterprises: readonly Office[] = [
  agency('Perumda Tugu Tirta', 'Perumda Air Minum Tugu Tirta', 'Direktur Utama'),
  agency('Perumda Tunas', 'Perumda Tugu Aneka Usaha', 'Direktur Utama'),
  agency('BPR Tugu Artha', 'Perumda BPR Tugu Artha Sejahtera', 'Direktur Utama'),
];

const listed = (name: string, full: string | null = null, district: string | null = null): Agency => ({ name, full, district });

/** The list a retreat begins with, by name; from then on it is the retreat's own. */
export const defaultAgencies: readonly Agency[] = [
  ...[secretariat, ...agencies, ...enterprises].map(({ short, full }) => listed(short, full)),
  ...divisions.map((division) => listed(`Bagian ${division}`)),
  ...districts.flatMap(({ name, wards }) => [listed(`Kecamatan ${name}`, null, name), ...wards.map((ward) => listed(`Kelurahan ${ward}`, null, name))]),
].toSorted((a, b) => (a.name < b.name ? -1 : 1));
