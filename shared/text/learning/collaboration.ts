// The sentences of the collaboration map, in both languages: on the console, in the report and on the wall.
import type { Way } from '../../domain/collaboration/collaborationMap.ts';
import type { AgencyKind } from '../../domain/collaboration/kind.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type CollaborationText = {
  readonly heading: string;
  readonly lead: string;
  readonly empty: { readonly title: string; readonly sentence: string };
  /** "412 of 595 pairs of agencies worked together". */
  readonly figure: (met: string, pairs: string) => string;
  readonly across: (met: string, pairs: string) => string;
  /** After the figure that stands large. */
  readonly ofPairs: (pairs: string) => string;
  /** How many pairs there are, to be counted again by hand. */
  readonly sumOf: (agencies: string, others: string, pairs: string) => string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly howCounted: string;
  readonly counted: readonly string[];
  readonly kinds: Readonly<Record<AgencyKind, string>>;
  readonly views: { readonly label: string; readonly map: string; readonly matrix: string };
  readonly mapLabel: (figure: string) => string;
  readonly matrixLabel: string;
  readonly withWards: (wards: string) => string;
  readonly folding: string;
  readonly folded: (wards: string) => string;
  readonly ofAgency: (name: string, partners: string) => string;
  readonly partnersOf: (name: string) => string;
  readonly partners: (partners: string, of: string) => string;
  /** Of a district drawn with its wards. */
  readonly pairsOf: (pairs: string) => string;
  readonly noPartners: string;
  /** What stands beside the map. */
  readonly beside: string;
  readonly choose: string;
  readonly chooseCell: string;
  readonly pairsWithin: (pairs: string) => string;
  /** In which team, at which station, through which plan. */
  readonly where: Readonly<Record<Way, (names: string) => string>>;
  readonly andMore: (more: string) => string;
  readonly notMet: string;
  readonly pair: (one: string, other: string) => string;
  readonly outside: (names: string) => string;
  readonly foot: { readonly walk: string; readonly pair: string; readonly clear: string };
  /** `left`: agencies all of whose people left. */
  readonly report: { readonly figure: (met: string, pairs: string) => string; readonly wards: string; readonly left: (agencies: string) => string; readonly note: string; readonly across: (met: string, pairs: string) => string; readonly caption: string; readonly columns: readonly [string, string]; readonly sum: string };
  readonly hall: { readonly title: string; readonly of: (pairs: string) => string; readonly what: string; readonly drawing: string };
};

export const collaborationText: Readonly<Record<Language, CollaborationText>> = {
  id: {
    heading: 'Kerja sama antarinstansi',
    lead: 'Siapa bekerja bersama siapa selama kegiatan ini. Instansi tidak diperingkat.',
    empty: { title: 'Belum ada kerja sama yang tercatat', sentence: 'Peta ini terbentuk dari tim, rotasi pos, dan rencana bersama. Undi tim lebih dahulu di Siapkan.' },
    figure: (met, pairs) => `${met} dari ${pairs} pasangan instansi bekerja bersama`,
    across: (met, pairs) => `${met} dari ${pairs} pasangan lintas jenis instansi`,
    ofPairs: (pairs) => `dari ${pairs} pasangan instansi bekerja bersama`,
    sumOf: (agencies, others, pairs) => `Jumlah pasangan: ${agencies} instansi × ${others} ÷ 2 = ${pairs}.`,
    ways: { team: 'Satu tim', station: 'Satu pos dalam rotasi', plan: 'Rencana bersama' },
    howCounted: 'Cara menghitung',
    counted: [
      'Setiap pasangan instansi dihitung satu kali, meskipun bertemu dengan beberapa cara.',
      'Satu tim: orangnya berada dalam satu tim ketika latihan berjalan, atau dalam tim yang sekarang. Peserta yang sudah keluar ikut dihitung selama pernah berlatih.',
      'Satu pos: timnya berbeda, tetapi berada di pos yang sama dalam putaran yang sudah selesai atau sedang berjalan.',
      'Rencana bersama: keduanya tercantum dalam satu rencana tindak lanjut.',
      'Kerja sama sebelum kegiatan ini tidak diketahui, jadi tidak dihitung.',
    ],
    kinds: { secretariat: 'Sekretariat', service: 'Dinas', board: 'Badan', district: 'Kecamatan', ward: 'Kelurahan', other: 'Lainnya' },
    views: { label: 'Tampilan', map: 'Peta', matrix: 'Matriks' },
    mapLabel: (figure) => `Peta kerja sama: ${figure}`,
    matrixLabel: 'Matriks kerja sama: setiap kotak adalah satu pasangan instansi',
    withWards: (wards) => `+ ${wards} kel.`,
    folding: 'Satukan kelurahan dengan kecamatannya',
    folded: (wards) => `${wards} kelurahan digambar bersama kecamatannya. Angka tetap menghitung setiap instansi.`,
    ofAgency: (name, partners) => `${name}: ${partners} rekan`,
    partnersOf: (name) => `Rekan ${name}`,
    partners: (partners, of) => `${partners} dari ${of} instansi lain`,
    pairsOf: (pairs) => `${pairs} pasangan dengan instansi di luarnya`,
    noPartners: 'Belum bekerja bersama instansi lain.',
    beside: 'Rekan dan cara menghitung',
    choose: 'Pilih satu instansi untuk melihat rekan-rekannya.',
    chooseCell: 'Pilih satu kotak untuk melihat bagaimana keduanya bertemu.',
    pairsWithin: (pairs) => `${pairs} pasangan`,
    where: { team: (names) => `Satu tim: ${names}`, station: (names) => `Satu pos: ${names}`, plan: (names) => `Rencana bersama: ${names}` },
    andMore: (more) => `dan ${more} lainnya`,
    notMet: 'Belum bekerja bersama',
    pair: (one, other) => `${one} dan ${other}`,
    outside: (names) => `Disebut dalam rencana, tetapi tidak mempunyai peserta di sini: ${names}.`,
    foot: { walk: 'pilih instansi', pair: 'pilih pasangan', clear: 'lepas pilihan' },
    report: {
      figure: (met, pairs) => `Dari ${pairs} pasangan instansi, ${met} bekerja bersama selama kegiatan ini.`,
      wards: 'Di sini setiap kelurahan dihitung sendiri, tidak bersama kecamatannya.',
      left: (agencies) => `Yang dihitung termasuk ${agencies} instansi yang semua pesertanya kemudian mundur atau diganti.`,
      across: (met, pairs) => `Di antaranya ${met} dari ${pairs} pasangan yang lintas jenis, misalnya dinas dengan kecamatan.`,
      caption: 'Peta kerja sama. Setiap garis adalah satu pasangan yang bekerja bersama; garis putus-putus lewat rencana bersama.',
      note: 'Setiap pasangan dihitung satu kali dalam jumlah seluruhnya, tetapi dapat bertemu dengan beberapa cara. Instansi tidak diperingkat.',
      columns: ['Cara bertemu', 'Pasangan'], sum: 'Setidaknya satu cara',
    },
    hall: {
      title: 'Kita sudah bekerja bersama', of: (pairs) => `dari ${pairs}`, what: 'pasangan instansi bekerja bersama di sini',
      drawing: 'Setiap titik satu instansi, setiap garis satu kerja sama',
    },
  },
  en: {
    heading: 'Collaboration between agencies',
    lead: 'Who worked with whom during this retreat. Agencies are not ranked.',
    empty: { title: 'No collaboration recorded yet', sentence: 'This map grows from teams, the rotation and joint plans. Draw the teams first, in Prepare.' },
    figure: (met, pairs) => `${met} of ${pairs} pairs of agencies worked together`,
    across: (met, pairs) => `${met} of ${pairs} pairs of two kinds of agency`,
    ofPairs: (pairs) => `of ${pairs} pairs of agencies worked together`,
    sumOf: (agencies, others, pairs) => `Number of pairs: ${agencies} agencies × ${others} ÷ 2 = ${pairs}.`,
    ways: { team: 'In one team', station: 'At one station', plan: 'In a joint plan' },
    howCounted: 'How this is counted',
    counted: [
      'Each pair of agencies counts once, however many ways it met.',
      'In one team: their people sat in one team while an exercise went on, or do so now. People who left count if they took part in one.',
      'At one station: in different teams, but at the same station in a round that is finished or going on.',
      'In a joint plan: one action plan names both.',
      'What they did together before this retreat is not known, and not counted.',
    ],
    kinds: { secretariat: 'Secretariat', service: 'Services', board: 'Boards', district: 'Districts', ward: 'Wards', other: 'Others' },
    views: { label: 'View', map: 'Map', matrix: 'Matrix' },
    mapLabel: (figure) => `Map of collaboration: ${figure}`,
    matrixLabel: 'Matrix of collaboration: each cell is one pair of agencies',
    withWards: (wards) => `+ ${wards} wards`,
    folding: 'Draw wards with their district',
    folded: (wards) => `${wards} wards are drawn with their district. The figures still count each agency.`,
    ofAgency: (name, partners) => `${name}: ${partners} partners`,
    partnersOf: (name) => `Partners of ${name}`,
    partners: (partners, of) => `${partners} of ${of} other agencies`,
    pairsOf: (pairs) => `${pairs} ${plural(pairs, 'pair', 'pairs')} with agencies outside it`,
    noPartners: 'Has not worked with another agency yet.',
    beside: 'Partners and how this is counted',
    choose: 'Choose an agency to see its partners.',
    chooseCell: 'Choose a cell to see how the two met.',
    pairsWithin: (pairs) => `${pairs} pairs`,
    where: { team: (names) => `In one team: ${names}`, station: (names) => `At one station: ${names}`, plan: (names) => `Joint plan: ${names}` },
    andMore: (more) => `and ${more} more`,
    notMet: 'Have not worked together yet',
    pair: (one, other) => `${one} and ${other}`,
    outside: (names) => `Named in plans, but nobody here comes from there: ${names}.`,
    foot: { walk: 'choose an agency', pair: 'choose a pair', clear: 'clear' },
    report: {
      figure: (met, pairs) => `Of ${pairs} pairs of agencies, ${met} worked together during this retreat.`,
      wards: 'Each ward counts by itself here, not with its district.',
      left: (agencies) => `The count includes ${agencies} ${plural(agencies, 'agency', 'agencies')} all of whose people later withdrew or were replaced.`,
      across: (met, pairs) => `Among them are ${met} of the ${pairs} pairs of two kinds, such as a service and a district.`,
      caption: 'Map of collaboration. Each line is a pair that worked together; a dashed one in a joint plan.',
      note: 'Each pair counts once in the total, but may have met in several ways. Agencies are not ranked.',
      columns: ['How they met', 'Pairs'], sum: 'At least one way',
    },
    hall: {
      title: 'We have worked together', of: (pairs) => `of ${pairs}`, what: 'pairs of agencies worked together here',
      drawing: 'Each dot is an agency, each line is work done together',
    },
  },
};
