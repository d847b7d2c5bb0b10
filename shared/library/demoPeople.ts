// A hundred invented people for the demo retreat, the same on every machine; nobody here exists, and no file is read.
import type { Generator } from '../domain/draw/search/generator.ts';
import { generatorOf } from '../domain/draw/search/generator.ts';
import type { PersonFields } from '../domain/roster/schemas.ts';
import { agencies, divisions, enterprises, secretariat } from './agencies.ts';
import { districts } from './places.ts';

const list = (names: string): readonly string[] => names.trim().split(/\s+/);

const menNames = list(`
  Adhitama Anggoro Ardhani Arman Bagaskara Bayu Bima Bramantyo Condro Damar Danang Darmadi Dimas Djati Estu Fajar Galih Ganda
  Guntur Hanung Herlambang Himawan Jalu Ismoyo Kresna Kuncoro Lingga Mahendra Marwan Nalendra Nanang Oka Pandu Panji Prakoso
  Prasojo Raditya Rangga Ristanto Satria Seno Sentot Sigit Surya Taufan Tegar Teguh Trisna Unggul Untung Warsito Wibisono
  Wisnu Yanuar Yoga Yudha Yusuf Zainal Zulkarnain Lukman
`);
const womenNames = list(`
  Anindya Arum Cempaka Dewanti Endah Esti Fitriana Galuh Hapsari Hesti Indah Intan Kinanti Laksmi Larasati Lestari Mega Melati
  Murni Nastiti Nawang Niken Nirmala Palupi Pramesti Puspita Ratih Rengganis Retno Rukmini Sekar Sinta Sundari Tantri Titis
  Utari Wening Widuri Winarsih Wulan
`);
// Compounds made up for this list; each serves two people.
const secondNames = list(`
  Tirtaguna Wanawijaya Kertapati Jayengrana Suradipa Wiradipa Martawangsa Sastrawinata Kertaguna Padmawijaya Candrawinata
  Giriwinata Arumbinang Reksabumi Singaraga Tirtasekar Wanakarta Purbaraga Mangunraga Sumadipa Natabumi Ranapraja Sutawangsa
  Jagaraga Setrabumi Wirabanyu Nitiwangsa Citrabumi Danuwangsa Gandabrata Harjawinata Jatiraga Lokabumi Madyapura Nagawangsa
  Padmaraga Rangkabumi Samudradipa Tejabumi Udayadipa Wangsabrata Yasabumi Banyuwinata Cakradipa Dipabrata Girisekar
  Kartawening Lintangbumi Mustikaraga Wijayabumi
`);

/** How the name of someone with this schooling is written around it. */
type Titles = { readonly before: string; readonly after: string };
const titles = (after: string, before = ''): Titles => ({ before, after });

const officeTitles: Readonly<Record<string, Titles>> = {
  Setwan: titles('S.H., M.Hum.'), Inspektorat: titles('S.E., M.Ak.'), Disdikbud: titles('S.Pd., M.Pd.', 'Dr.'), Dinkes: titles('M.Kes.', 'dr.'),
  DPUPRPKP: titles('S.T., M.T.', 'Ir.'), 'Dinsos-P3AP2KB': titles('S.Sos., M.Si.'), 'Disnaker-PMPTSP': titles('S.E., M.M.'),
  Dispangtan: titles('M.P.', 'Ir.'), DLH: titles('S.T., M.Ling.'), Dispendukcapil: titles('S.H., M.H.'), Dishub: titles('S.SiT., M.T.'),
  Diskominfo: titles('S.Kom., M.T.'), Diskopindag: titles('S.E., M.Si.'), Disporapar: titles('M.M.', 'Drs.'),
  Dispussipda: titles('S.Sos., M.Hum.'), 'Satpol PP': titles('S.STP., M.Si.'), Bappeda: titles('S.T., M.URP.', 'Dr.'),
  BKPSDM: titles('S.Psi., M.Si.'), BKAD: titles('S.E., M.Ak.'), Bapenda: titles('S.E., M.M.'), Bakesbangpol: titles('S.IP., M.Si.'),
  BPBD: titles('S.T., M.T.'),
};
const seniorTitles = [titles('S.H., M.Hum.', 'Dr.'), titles('S.STP., M.Si.'), titles('M.Si.', 'Drs.'), titles('S.E., M.M.'), titles('S.IP., M.AP.'), titles('S.T., M.T.', 'Ir.')];
const districtTitles = [titles('S.STP., M.Si.'), titles('S.STP., M.AP.'), titles('S.IP., M.Si.'), titles('S.Sos., M.AP.')];
const wardTitles = [
  titles('S.STP.'), titles('S.Sos.'), titles('S.E.'), titles('S.H.'), titles('S.AP.'), titles('S.IP.'), titles('S.T.'), titles('S.Pd.'),
  titles('S.STP., M.AP.'), titles('S.E., M.M.'), titles('S.Sos., M.Si.'), titles('S.H., M.Kn.'),
];

type Seat = {
  readonly post: string;
  readonly agency: string;
  readonly district: string | null;
  readonly titles: readonly Titles[];
  /** null: not a civil servant, so neither grade nor NIP. */
  readonly service: { readonly grades: readonly string[]; readonly bornFrom: number; readonly bornTo: number } | null;
};

const top = { grades: ['IV/b', 'IV/c'], bornFrom: 1967, bornTo: 1975 };
const middle = { grades: ['IV/a', 'IV/b'], bornFrom: 1970, bornTo: 1980 };
const ward = { grades: ['III/c', 'III/d'], bornFrom: 1973, bornTo: 1989 };

const seats = (): readonly Seat[] => {
  const inSecretariat = (post: string, service: Seat['service']): Seat =>
    ({ post, agency: secretariat.short, district: null, titles: seniorTitles, service });
  return [
    inSecretariat(secretariat.head, { grades: ['IV/d'], bornFrom: 1967, bornTo: 1969 }),
    ...['Pemerintahan dan Kesejahteraan Rakyat', 'Perekonomian dan Pembangunan', 'Administrasi Umum'].map((field) => inSecretariat(`Asisten ${field}`, top)),
    ...['Pemerintahan, Hukum dan Politik', 'Ekonomi, Keuangan dan Pembangunan', 'Kemasyarakatan dan Sumber Daya Manusia']
      .map((field) => inSecretariat(`Staf Ahli Bidang ${field}`, top)),
    ...divisions.map((division) => inSecretariat(`Kepala Bagian ${division}`, middle)),
    ...agencies.map(({ short, head }): Seat => ({ post: head, agency: short, district: null, titles: [officeTitles[short] ?? titles('M.Si.')], service: top })),
    ...districts.map(({ name }): Seat => ({ post: `Camat ${name}`, agency: `Kecamatan ${name}`, district: name, titles: districtTitles, service: middle })),
    ...districts.flatMap(({ name, wards }) => wards.map((each): Seat =>
      ({ post: `Lurah ${each}`, agency: `Kelurahan ${each}`, district: name, titles: wardTitles, service: ward }))),
    ...enterprises.slice(0, 1).map(({ short, head }): Seat => ({ post: head, agency: short, district: null, titles: [titles('S.T., M.M.')], service: null })),
  ];
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Birth date, month of entering service, gender digit, and a serial of 900 and more, which no office gives out. */
const nipFor = (chance: Generator, service: NonNullable<Seat['service']>, gender: 'L' | 'P', serial: number): string => {
  const born = service.bornFrom + chance.below(service.bornTo - service.bornFrom + 1);
  const birthday = `${twoDigits(1 + chance.below(12))}${twoDigits(1 + chance.below(28))}`;
  const entered = Math.min(born + 23 + chance.below(6), 2015);
  const month = ['01', '03', '04', '12'][chance.below(4)];
  return `${born}${birthday}${entered}${month}${gender === 'L' ? 1 : 2}${serial}`;
};

const pick = <T>(chance: Generator, options: readonly T[]): T => options[chance.below(options.length)] as T;

/** Drs. is said of a man only; a woman of that schooling is Dra. */
const written = (given: string, second: string, { before, after }: Titles, gender: 'L' | 'P'): string => {
  const first = before === 'Drs.' && gender === 'P' ? 'Dra.' : before;
  return `${first === '' ? '' : `${first} `}${given} ${second}, ${after}`;
};

/** 57 heads of wards, 5 of districts, 37 of the city's offices, and one director of an enterprise, who has no NIP. */
export const demoPeople = (): readonly PersonFields[] => {
  const chance = generatorOf('kompak-demo-people-1\n');
  const givenNames = chance.shuffle([
    ...menNames.map((given) => ({ given, gender: 'L' as const })), ...womenNames.map((given) => ({ given, gender: 'P' as const })),
  ]);
  const seconds = [...chance.shuffle(secondNames), ...chance.shuffle(secondNames)];
  const serials = chance.shuffle(givenNames.map((_, i) => 900 + i));
  return seats().map(({ post, agency, district, titles: options, service }, i): PersonFields => {
    const { given, gender } = givenNames[i] as (typeof givenNames)[number];
    return {
      name: written(given, seconds[i] as string, pick(chance, options), gender),
      nip: service === null ? null : nipFor(chance, service, gender, serials[i] as number),
      gender,
      born: null,
      grade: service === null ? null : pick(chance, service.grades),
      post, agency, district,
      phone: `0800-0000-${String(i + 1).padStart(3, '0')}`,
    };
  });
};
