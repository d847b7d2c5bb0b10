// How the journal and the undo toast speak of the draw and its show, and of the teams that come of it.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfDraw =
  | 'drawPlanned' | 'drawListClosed' | 'seedCalled' | 'seedCleared' | 'teamsDrawn' | 'personSeated' | 'membersMoved' | 'teamRenamed'
  | 'teamRecoloured' | 'teamsMerged' | 'teamSplit';

/** Figures, times and names come in as people read them, names as they were then. */
export type DrawFactText = {
  readonly drawPlanned: string;
  /** `hash`: the first eight groups of four. */
  readonly drawListClosed: (people: string, teams: string, hash: string) => string;
  readonly drawListRestored: string;
  readonly seedCalled: (digits: string) => string;
  readonly seedCleared: string;
  /** null: none is called. */
  readonly seedRestored: (digits: string | null) => string;
  readonly teamsDrawn: (teams: string, seed: string, reason: string | null) => string;
  readonly personSeated: (person: string, team: string) => string;
  /** Each with the teams it left and came to, null for none. */
  readonly membersMoved: (moves: readonly { readonly person: string; readonly from: string | null; readonly to: string | null }[]) => string;
  readonly teamRenamed: (team: string, name: string) => string;
  readonly teamRecoloured: (team: string) => string;
  readonly teamsMerged: (team: string, gone: string, name: string) => string;
  readonly teamSplit: (team: string, name: string) => string;
  /** null: there are none again. */
  readonly teamsRestored: (teams: string | null) => string;
  readonly drawShowStarted: string;
  readonly drawShowPaused: string;
  readonly drawShowResumed: string;
  readonly drawShowSkipped: string;
  readonly teamPageTurned: (page: string) => string;
};

export const drawJournalText: Readonly<Record<Language, {
  readonly facts: DrawFactText;
  readonly undo: UndoText<UndoableOfDraw>;
}>> = {
  id: {
    facts: {
      drawPlanned: 'Rencana undian diubah',
      drawListClosed: (people, teams, hash) => `Daftar undian ditutup: ${people} orang, ${teams} tim, sidik ${hash}`,
      drawListRestored: 'Penutupan daftar undian ditarik kembali',
      seedCalled: (digits) => `Angka undian dipanggil: ${digits}`,
      seedCleared: 'Angka undian dihapus',
      seedRestored: (digits) => (digits === null ? 'Angka undian ditarik kembali' : `Angka undian kembali menjadi ${digits}`),
      teamsDrawn: (teams, seed, reason) => `${teams} tim diundi, benih ${seed}${reason === null ? '' : `, diulang karena: ${reason}`}`,
      personSeated: (person, team) => `${person} masuk tim ${team}`,
      membersMoved: (moves) => moves.map(({ person, from, to }) => (to === null ? `${person} keluar dari tim ${from ?? ''}`
        : from === null ? `${person} masuk tim ${to}` : `${person} pindah dari tim ${from} ke ${to}`)).join('; '),
      teamRenamed: (team, name) => `Tim ${team} berganti nama menjadi ${name}`,
      teamRecoloured: (team) => `Lambang tim ${team} diganti`,
      teamsMerged: (team, gone, name) => `Tim ${team} dan ${gone} digabung menjadi ${name}`,
      teamSplit: (team, name) => `Tim ${team} dibagi dua; yang baru bernama ${name}`,
      teamsRestored: (teams) => (teams === null ? 'Undian ditarik kembali, belum ada tim' : `Tim kembali seperti sebelumnya, ${teams} tim`),
      drawShowStarted: 'Undian di aula dimulai',
      drawShowPaused: 'Undian di aula dijeda',
      drawShowResumed: 'Undian di aula dilanjutkan',
      drawShowSkipped: 'Undian di aula langsung ke akhir',
      teamPageTurned: (page) => `Daftar tim di aula: halaman ${page}`,
    },
    undo: {
      what: {
        drawPlanned: 'rencana undian', drawListClosed: 'penutupan daftar undian', seedCalled: 'angka undian', seedCleared: 'angka undian', teamsDrawn: 'undian tim',
        personSeated: 'tempat peserta', membersMoved: 'perpindahan anggota', teamRenamed: 'nama tim', teamRecoloured: 'lambang tim',
        teamsMerged: 'penggabungan tim', teamSplit: 'pembagian tim',
      },
      done: {
        drawPlanned: 'Rencana undian diubah.', drawListClosed: 'Daftar undian ditutup.', seedCalled: 'Angka dicatat.', seedCleared: 'Angka dihapus.',
        teamsDrawn: 'Tim diundi.', personSeated: 'Peserta mendapat tim.', membersMoved: 'Anggota tim dipindahkan.', teamRenamed: 'Nama tim diganti.',
        teamRecoloured: 'Lambang tim diganti.', teamsMerged: 'Dua tim digabung.', teamSplit: 'Tim dibagi dua.',
      },
      undone: {
        drawPlanned: 'Rencana undian kembali seperti sebelumnya.', drawListClosed: 'Penutupan daftar ditarik kembali.', seedCalled: 'Angka itu ditarik kembali.',
        seedCleared: 'Angka kembali seperti sebelumnya.', teamsDrawn: 'Undian tim ditarik kembali.', personSeated: 'Peserta itu tanpa tim lagi.',
        membersMoved: 'Anggota tim kembali ke tempatnya.', teamRenamed: 'Nama tim kembali seperti sebelumnya.',
        teamRecoloured: 'Lambang tim kembali seperti sebelumnya.', teamsMerged: 'Kedua tim terpisah lagi.', teamSplit: 'Tim itu utuh lagi.',
      },
      redone: {
        drawPlanned: 'Rencana undian diubah lagi.', drawListClosed: 'Daftar undian ditutup lagi.', seedCalled: 'Angka dicatat lagi.',
        seedCleared: 'Angka dihapus lagi.', teamsDrawn: 'Undian tim dipakai lagi.', personSeated: 'Peserta mendapat tim lagi.',
        membersMoved: 'Anggota tim dipindahkan lagi.', teamRenamed: 'Nama tim diganti lagi.', teamRecoloured: 'Lambang tim diganti lagi.',
        teamsMerged: 'Dua tim digabung lagi.', teamSplit: 'Tim dibagi dua lagi.',
      },
    },
  },
  en: {
    facts: {
      drawPlanned: 'Plan of the draw changed',
      drawListClosed: (people, teams, hash) => `List of the draw closed: ${people} people, ${teams} teams, fingerprint ${hash}`,
      drawListRestored: 'Closing of the list taken back',
      seedCalled: (digits) => `Digits called: ${digits}`,
      seedCleared: 'Called digits cleared',
      seedRestored: (digits) => (digits === null ? 'Called digits taken back' : `Called digits are ${digits} again`),
      teamsDrawn: (teams, seed, reason) => `${teams} teams drawn, seed ${seed}${reason === null ? '' : `, again because: ${reason}`}`,
      personSeated: (person, team) => `${person} joins team ${team}`,
      membersMoved: (moves) => moves.map(({ person, from, to }) => (to === null ? `${person} leaves team ${from ?? ''}`
        : from === null ? `${person} joins team ${to}` : `${person} moves from team ${from} to ${to}`)).join('; '),
      teamRenamed: (team, name) => `Team ${team} is now called ${name}`,
      teamRecoloured: (team) => `Team ${team} has another emblem`,
      teamsMerged: (team, gone, name) => `Teams ${team} and ${gone} merged into ${name}`,
      teamSplit: (team, name) => `Team ${team} split in two; the new one is ${name}`,
      teamsRestored: (teams) => (teams === null ? 'Draw taken back, no teams yet' : `Teams as they were before, ${teams} teams`),
      drawShowStarted: 'The draw in the hall started',
      drawShowPaused: 'The draw in the hall paused',
      drawShowResumed: 'The draw in the hall resumed',
      drawShowSkipped: 'The draw in the hall skipped to its end',
      teamPageTurned: (page) => `Team list in the hall: page ${page}`,
    },
    undo: {
      what: {
        drawPlanned: 'plan of the draw', drawListClosed: 'closing of the list', seedCalled: 'digits called', seedCleared: 'digits cleared',
        teamsDrawn: 'draw of teams', personSeated: 'participant’s seat', membersMoved: 'moved members', teamRenamed: 'team’s name', teamRecoloured: 'team’s emblem',
        teamsMerged: 'merger of teams', teamSplit: 'split of a team',
      },
      done: {
        drawPlanned: 'Plan of the draw changed.', drawListClosed: 'List closed.', seedCalled: 'Digits noted.', seedCleared: 'Digits cleared.',
        teamsDrawn: 'Teams drawn.', personSeated: 'The participant has a team.', membersMoved: 'Members moved.', teamRenamed: 'Team renamed.',
        teamRecoloured: 'Emblem changed.', teamsMerged: 'Teams merged.', teamSplit: 'Team split.',
      },
      undone: {
        drawPlanned: 'The plan of the draw is as it was before.', drawListClosed: 'Closing of the list taken back.', seedCalled: 'Those digits are taken back.',
        seedCleared: 'The digits are as they were before.', teamsDrawn: 'Draw of teams taken back.', personSeated: 'That participant has no team again.',
        membersMoved: 'Members are back in their places.', teamRenamed: 'The team’s name is as it was before.', teamRecoloured: 'The emblem is as it was before.',
        teamsMerged: 'The two teams are apart again.', teamSplit: 'The team is whole again.',
      },
      redone: {
        drawPlanned: 'Plan of the draw changed again.', drawListClosed: 'List closed again.', seedCalled: 'Digits noted again.',
        seedCleared: 'Digits cleared again.', teamsDrawn: 'Draw of teams stands again.', personSeated: 'The participant has a team again.',
        membersMoved: 'Members moved again.', teamRenamed: 'Team renamed again.', teamRecoloured: 'Emblem changed again.', teamsMerged: 'Teams merged again.',
        teamSplit: 'Team split again.',
      },
    },
  },
};
