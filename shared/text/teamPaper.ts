// The sentences of the papers that say who is in which team: lists, name tags and desk signs, in both languages.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type TeamPaperText = {
  /** By the order of the list. */
  readonly titles: { readonly byTeam: string; readonly byName: string; readonly byAgency: string; readonly tags: string; readonly signs: string; readonly commitments: string };
  readonly leads: { readonly byTeam: string; readonly byName: string; readonly byAgency: string };
  readonly counted: (people: string, teams: string) => string;
  readonly team: (number: string) => string;
  readonly members: (people: string) => string;
  readonly columns: { readonly number: string; readonly name: string; readonly agency: string; readonly post: string; readonly team: string };
  readonly noPost: string;
  readonly unseated: string;
  readonly noTeam: string;
  readonly noTeams: string;
  /** For the foot: which draw, from which seed, and the first half of the result's hash. */
  readonly draw: (number: string, of: string, seed: string) => string;
  readonly result: (hash: string) => string;
  readonly changed: string;
  readonly fold: string;
  readonly commitments: {
    readonly lead: string;
    readonly counted: (withOne: string, teams: string) => string;
    readonly toWrite: string;
    readonly from: (exercise: string) => string;
    readonly wholeRetreat: string;
  };
};

const id: TeamPaperText = {
  titles: {
    byTeam: 'Daftar tim', byName: 'Daftar tim menurut nama', byAgency: 'Daftar tim menurut instansi', tags: 'Tanda nama', signs: 'Papan meja tim',
    commitments: 'Komitmen tim',
  },
  leads: {
    byTeam: 'Anggota setiap tim.',
    byName: 'Urut abjad nama; gelar di depan nama tidak diperhitungkan.',
    byAgency: 'Urut abjad instansi, lalu nama.',
  },
  counted: (people, teams) => `${people} orang, ${teams} tim`,
  team: (number) => `Tim ${number}`,
  members: (people) => `${people} orang`,
  columns: { number: 'No.', name: 'Nama', agency: 'Instansi', post: 'Jabatan', team: 'Tim' },
  noPost: '–',
  unseated: 'Belum mendapat tim',
  noTeam: 'belum ada',
  noTeams: 'Tim belum diundi, jadi belum ada yang dapat dicetak di sini.',
  draw: (number, of, seed) => `Undian ke-${number} dari ${of}, benih ${seed}`,
  result: (hash) => `sidik hasil ${hash} …`,
  changed: 'anggota berubah sesudah undian',
  fold: 'lipat di sini',
  commitments: {
    lead: 'Yang akan dilakukan setiap tim sesudah retret, ditandatangani anggotanya.',
    counted: (withOne, teams) => `${withOne} dari ${teams} tim sudah`,
    toWrite: 'Tulis di sini',
    from: (exercise) => `Refleksi ${exercise}`,
    wholeRetreat: 'Seluruh retret',
  },
};

const en: TeamPaperText = {
  titles: { byTeam: 'Teams', byName: 'Teams by name', byAgency: 'Teams by agency', tags: 'Name tags', signs: 'Desk signs', commitments: 'Team commitments' },
  leads: {
    byTeam: 'The members of each team.',
    byName: 'In alphabetical order of names; titles before a name do not count.',
    byAgency: 'In alphabetical order of agencies, then of names.',
  },
  counted: (people, teams) => `${people} ${plural(people, 'person', 'people')}, ${teams} teams`,
  team: (number) => `Team ${number}`,
  members: (people) => `${people} ${plural(people, 'person', 'people')}`,
  columns: { number: 'No.', name: 'Name', agency: 'Agency', post: 'Post', team: 'Team' },
  noPost: '–',
  unseated: 'Without a team so far',
  noTeam: 'none yet',
  noTeams: 'No teams are drawn yet, so there is nothing to print here.',
  draw: (number, of, seed) => `Draw ${number} of ${of}, seed ${seed}`,
  result: (hash) => `result hash ${hash} …`,
  changed: 'members have changed since the draw',
  fold: 'fold here',
  commitments: {
    lead: 'What each team will do after the retreat, signed by its members.',
    counted: (withOne, teams) => `${withOne} of ${teams} teams so far`,
    toWrite: 'Write here',
    from: (exercise) => `Debrief of ${exercise}`,
    wholeRetreat: 'The whole retreat',
  },
};

export const teamPaperText: Readonly<Record<Language, TeamPaperText>> = { id, en };
