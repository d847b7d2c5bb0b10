// The sentences of the journal, one for every kind of fact, and what undo says it did.
import type { Fact } from '../domain/facts.ts';
import type { RetreatFields } from '../domain/retreatSchemas.ts';
import type { Language } from '../units.ts';
import type { PeopleFactText, UndoableOfPeople } from './peopleJournal.ts';
import { peopleJournalText } from './peopleJournal.ts';

/** The kinds of fact a command that can be undone begins with. */
export type Undoable =
  | UndoableOfPeople
  | 'drawPlanned' | 'drawListClosed' | 'seedCalled' | 'seedCleared' | 'personSeated' | 'membersMoved' | 'teamRenamed' | 'teamRecoloured' | 'teamsMerged' | 'teamSplit'
  | 'retreatEdited' | 'operatorChanged' | 'peopleImported' | 'peopleUpdated' | 'agencyAdded' | 'agencyEdited' | 'agencyRemoved' | 'teamsDrawn' | 'runPlanned' | 'sheetSubmitted' | 'targetSet' | 'quietHoursSet';

/** Figures, times and names come in as people read them. */
export type FactText = PeopleFactText & {
  readonly retreatCreated: (name: string) => string;
  readonly retreatEdited: string;
  readonly operatorChanged: string;
  readonly peopleImported: (count: string, file: string) => string;
  readonly peopleRemoved: (count: string, file: string) => string;
  /** null: no file says so; their agency got another name. */
  readonly peopleUpdated: (count: string, file: string | null) => string;
  readonly agencyAdded: (name: string) => string;
  readonly agencyEdited: (from: string, to: string) => string;
  readonly agencyRemoved: (name: string) => string;
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
  readonly runPlanned: (exercise: string) => string;
  readonly runRemoved: (exercise: string) => string;
  readonly sheetSubmitted: (team: string) => string;
  readonly penaltyCounted: (penalty: string, count: string) => string;
  readonly sheetRestored: (team: string) => string;
  readonly phaseStarted: (phase: string, length: string) => string;
  readonly timerPaused: string;
  readonly timerResumed: string;
  readonly timerAdjusted: (more: boolean, by: string) => string;
  readonly timerFinished: string;
  readonly timerRang: string;
  readonly outageNoted: (length: string) => string;
  readonly outageAnswered: (counts: boolean) => string;
  readonly clockFoundBehind: (shown: string) => string;
  readonly clockSet: (to: string) => string;
  readonly sceneCued: (scene: string) => string;
  readonly sceneTaken: (scene: string) => string;
  readonly boardChosen: (mode: string) => string;
  readonly drawShowStarted: string;
  readonly drawShowPaused: string;
  readonly drawShowResumed: string;
  readonly drawShowSkipped: string;
  readonly teamPageTurned: (page: string) => string;
  readonly messageWritten: (message: string) => string;
  readonly messageShown: (message: string) => string;
  /** null: there is none any more. */
  readonly targetSet: (target: { readonly words: string; readonly goal: string } | null) => string;
  /** null: no hour is quiet any more. */
  readonly quietHoursSet: (spans: string | null) => string;
  readonly dayClosed: (day: string) => string;
  readonly undone: (record: string) => string;
  readonly redone: (record: string) => string;
} & { readonly [T in Fact['type']]: unknown };

export type JournalText = {
  readonly title: string;
  readonly lead: string;
  readonly loading: string;
  readonly columns: { readonly record: string; readonly time: string; readonly operator: string; readonly what: string; readonly change: string };
  readonly byKompak: string;
  readonly filterRun: string;
  readonly filterTeam: string;
  readonly allRuns: string;
  readonly allTeams: string;
  readonly shown: (shown: string, total: string) => string;
  readonly older: string;
  readonly nothing: { readonly title: string; readonly what: string };
  readonly clearFilter: string;
  readonly from: string;
  /** Where the value before was not read yet. */
  readonly to: string;
  readonly phase: (number: string) => string;
  readonly someTeam: string;
  readonly sheet: {
    readonly blank: string;
    readonly unfinished: (percent: string) => string;
    readonly absent: string;
    readonly penalty: (name: string, count: string) => string;
    readonly unnamedPenalty: string;
  };
  readonly fields: Readonly<Record<keyof RetreatFields, string>>;
  readonly facts: FactText;
  readonly restore: string;
  /** `what` names the record, and its value where it has one. */
  readonly restoreNamed: (what: string) => string;
  readonly foot: { readonly walk: string; readonly restore: string; readonly back: string };
  readonly undo: {
    /** What stands to be taken back, as a noun. */
    readonly what: Readonly<Record<Undoable, string>>;
    readonly done: Readonly<Record<Exclude<Undoable, 'sheetSubmitted'>, string>> & { readonly sheetSubmitted: (team: string | null) => string };
    readonly undone: Readonly<Record<Undoable, string>>;
    readonly redone: Readonly<Record<Undoable, string>>;
    readonly somethingUndone: string;
    readonly somethingRedone: string;
    readonly undo: string;
    readonly redo: string;
    readonly undoKeys: string;
    readonly redoKeys: string;
  };
};

export const journalText: Readonly<Record<Language, JournalText>> = {
  id: {
    title: 'Riwayat',
    lead: 'Siapa, kapan, dan apa. Catatan hanya bertambah; tidak ada yang diubah atau dihapus.',
    loading: 'Membaca riwayat …',
    columns: { record: 'No', time: 'Jam', operator: 'Operator', what: 'Apa', change: 'Lama dan baru' },
    byKompak: 'Kompak',
    filterRun: 'Latihan',
    filterTeam: 'Tim',
    allRuns: 'Semua latihan',
    allTeams: 'Semua tim',
    shown: (shown, total) => `${shown} dari ${total} catatan`,
    older: 'Tampilkan yang lebih lama',
    nothing: { title: 'Tidak ada catatan yang cocok', what: 'Untuk latihan dan tim ini belum ada yang dicatat.' },
    clearFilter: 'Tampilkan semua',
    from: 'lama',
    to: 'baru',
    phase: (number) => `fase ${number}`,
    someTeam: 'sebuah tim',
    sheet: {
      blank: 'kosong',
      unfinished: (percent) => `belum, ${percent}% jadi`,
      absent: 'tidak hadir',
      penalty: (name, count) => `${name} ${count}`,
      unnamedPenalty: 'penalti',
    },
    fields: { name: 'Nama', organiser: 'Penyelenggara', place: 'Tempat', startsOn: 'Hari pertama', endsOn: 'Hari terakhir', zone: 'Zona waktu' },
    facts: {
      ...peopleJournalText.id.facts,
      retreatCreated: (name) => `Retret "${name}" dibuat`,
      retreatEdited: 'Data retret diubah',
      operatorChanged: 'Operator berganti',
      peopleImported: (count, file) => `${count} peserta masuk dari "${file}"`,
      peopleRemoved: (count, file) => `${count} peserta dikeluarkan menurut "${file}"`,
      peopleUpdated: (count, file) => `Data ${count} peserta ${file === null ? 'mengikuti nama unit kerja' : `disamakan dengan "${file}"`}`,
      agencyAdded: (name) => `Unit kerja "${name}" ditambahkan ke daftar`,
      agencyEdited: (from, to) => (from === to ? `Unit kerja "${from}" diubah` : `Unit kerja "${from}" berganti nama menjadi "${to}"`),
      agencyRemoved: (name) => `Unit kerja "${name}" dihapus dari daftar`,
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
      runPlanned: (exercise) => `Latihan ${exercise} disiapkan`,
      runRemoved: (exercise) => `Latihan ${exercise} dikeluarkan lagi`,
      sheetSubmitted: (team) => `Lembar nilai ${team}`,
      penaltyCounted: (penalty, count) => `${penalty}: ${count}`,
      sheetRestored: (team) => `Lembar nilai ${team} dikembalikan`,
      phaseStarted: (phase, length) => `Fase dimulai: ${phase}, ${length}`,
      timerPaused: 'Waktu dijeda',
      timerResumed: 'Waktu dilanjutkan',
      timerAdjusted: (more, by) => `Waktu ${more ? 'ditambah' : 'dikurangi'} ${by}`,
      timerFinished: 'Waktu diselesaikan',
      timerRang: 'Waktu fase habis, dibunyikan',
      outageNoted: (length) => `Laptop mati selama ${length} saat waktu berjalan`,
      outageAnswered: (counts) => (counts ? 'Waktu selama mati dihitung' : 'Waktu selama mati dianggap jeda'),
      clockFoundBehind: (shown) => `Jam laptop tertinggal, menunjukkan ${shown}`,
      clockSet: (to) => `Jam disetel ke ${to}`,
      sceneCued: (scene) => `Disiapkan untuk aula: ${scene}`,
      sceneTaken: (scene) => `Tampil di aula: ${scene}`,
      boardChosen: (mode) => `Klasemen aula: ${mode}`,
      drawShowStarted: 'Undian di aula dimulai',
      drawShowPaused: 'Undian di aula dijeda',
      drawShowResumed: 'Undian di aula dilanjutkan',
      drawShowSkipped: 'Undian di aula langsung ke akhir',
      teamPageTurned: (page) => `Daftar tim di aula: halaman ${page}`,
      messageWritten: (message) => `Pesan ditulis untuk aula: "${message}"`,
      messageShown: (message) => `Pesan tampil di aula: "${message}"`,
      targetSet: (target) => (target === null ? 'Target bersama dihapus' : `Target bersama: "${target.words}", ${target.goal} poin`),
      quietHoursSet: (spans) => (spans === null ? 'Jam tenang ditiadakan' : `Jam tenang: ${spans}`),
      dayClosed: (day) => `Hari ditutup: ${day}`,
      undone: (record) => `Mengurungkan catatan ke-${record}`,
      redone: (record) => `Mengulangi catatan ke-${record}`,
    },
    restore: 'Pulihkan',
    restoreNamed: (what) => `Pulihkan ${what}`,
    foot: { walk: 'pilih catatan', restore: 'pulihkan', back: 'kembali' },
    undo: {
      what: {
        ...peopleJournalText.id.undo.what,
        drawPlanned: 'rencana undian', drawListClosed: 'penutupan daftar undian', seedCalled: 'angka undian', seedCleared: 'angka undian',
        personSeated: 'tempat peserta', membersMoved: 'perpindahan anggota', teamRenamed: 'nama tim', teamRecoloured: 'lambang tim',
        teamsMerged: 'penggabungan tim', teamSplit: 'pembagian tim',
        retreatEdited: 'data retret', operatorChanged: 'nama operator', peopleImported: 'daftar peserta', peopleUpdated: 'data peserta',
        agencyAdded: 'unit kerja baru', agencyEdited: 'nama unit kerja', agencyRemoved: 'unit kerja yang dihapus', teamsDrawn: 'undian tim',
        runPlanned: 'latihan yang disiapkan', sheetSubmitted: 'lembar nilai', targetSet: 'target bersama', quietHoursSet: 'jam tenang',
      },
      done: {
        ...peopleJournalText.id.undo.done,
        drawPlanned: 'Rencana undian diubah.', drawListClosed: 'Daftar undian ditutup.', seedCalled: 'Angka dicatat.', seedCleared: 'Angka dihapus.',
        personSeated: 'Peserta mendapat tim.', membersMoved: 'Anggota tim dipindahkan.', teamRenamed: 'Nama tim diganti.', teamRecoloured: 'Lambang tim diganti.',
        teamsMerged: 'Dua tim digabung.', teamSplit: 'Tim dibagi dua.',
        retreatEdited: 'Data retret diubah.', operatorChanged: 'Operator berganti.', peopleImported: 'Daftar peserta masuk.', peopleUpdated: 'Data peserta disamakan.',
        agencyAdded: 'Unit kerja ditambahkan.', agencyEdited: 'Unit kerja diubah.', agencyRemoved: 'Unit kerja dihapus dari daftar.',
        teamsDrawn: 'Tim diundi.', runPlanned: 'Latihan disiapkan.', targetSet: 'Target bersama diubah.', quietHoursSet: 'Jam tenang diubah.',
        sheetSubmitted: (team) => `Lembar nilai${team === null ? '' : ` ${team}`} masuk.`,
      },
      undone: {
        ...peopleJournalText.id.undo.undone,
        drawPlanned: 'Rencana undian kembali seperti sebelumnya.', drawListClosed: 'Penutupan daftar ditarik kembali.',
        seedCalled: 'Angka itu ditarik kembali.', seedCleared: 'Angka kembali seperti sebelumnya.', personSeated: 'Peserta itu tanpa tim lagi.',
        membersMoved: 'Anggota tim kembali ke tempatnya.', teamRenamed: 'Nama tim kembali seperti sebelumnya.', teamRecoloured: 'Lambang tim kembali seperti sebelumnya.',
        teamsMerged: 'Kedua tim terpisah lagi.', teamSplit: 'Tim itu utuh lagi.',
        retreatEdited: 'Data retret kembali seperti sebelumnya.', operatorChanged: 'Operator kembali seperti sebelumnya.',
        peopleImported: 'Daftar peserta dikeluarkan lagi.', peopleUpdated: 'Data peserta kembali seperti sebelum disamakan.',
        agencyAdded: 'Unit kerja baru dihapus lagi.', agencyEdited: 'Unit kerja kembali seperti sebelumnya.', agencyRemoved: 'Unit kerja kembali ke daftar.', teamsDrawn: 'Undian tim ditarik kembali.',
        runPlanned: 'Latihan dikeluarkan lagi.', sheetSubmitted: 'Lembar nilai kembali seperti sebelumnya.',
        targetSet: 'Target bersama kembali seperti sebelumnya.', quietHoursSet: 'Jam tenang kembali seperti sebelumnya.',
      },
      redone: {
        ...peopleJournalText.id.undo.redone,
        drawPlanned: 'Rencana undian diubah lagi.', drawListClosed: 'Daftar undian ditutup lagi.', seedCalled: 'Angka dicatat lagi.', seedCleared: 'Angka dihapus lagi.',
        personSeated: 'Peserta mendapat tim lagi.', membersMoved: 'Anggota tim dipindahkan lagi.', teamRenamed: 'Nama tim diganti lagi.',
        teamRecoloured: 'Lambang tim diganti lagi.', teamsMerged: 'Dua tim digabung lagi.', teamSplit: 'Tim dibagi dua lagi.',
        retreatEdited: 'Data retret diubah lagi.', operatorChanged: 'Operator berganti lagi.', peopleImported: 'Daftar peserta masuk lagi.', peopleUpdated: 'Data peserta disamakan sekali lagi.',
        agencyAdded: 'Unit kerja ditambahkan lagi.', agencyEdited: 'Unit kerja diubah lagi.', agencyRemoved: 'Unit kerja dihapus lagi.',
        teamsDrawn: 'Undian tim dipakai lagi.', runPlanned: 'Latihan disiapkan lagi.', sheetSubmitted: 'Lembar nilai masuk lagi.',
        targetSet: 'Target bersama diubah lagi.', quietHoursSet: 'Jam tenang diubah lagi.',
      },
      somethingUndone: 'Perubahan terakhir diurungkan.',
      somethingRedone: 'Perubahan itu dilakukan lagi.',
      undo: 'Urungkan',
      redo: 'Kembalikan',
      undoKeys: 'Ctrl Z',
      redoKeys: 'Ctrl Shift Z',
    },
  },
  en: {
    title: 'Journal',
    lead: 'Who, when and what. Records are only ever added; none is changed or deleted.',
    loading: 'Reading the journal …',
    columns: { record: 'No.', time: 'Time', operator: 'Operator', what: 'What', change: 'Old and new' },
    byKompak: 'Kompak',
    filterRun: 'Exercise',
    filterTeam: 'Team',
    allRuns: 'All exercises',
    allTeams: 'All teams',
    shown: (shown, total) => `${shown} of ${total} records`,
    older: 'Show older ones',
    nothing: { title: 'No record matches', what: 'Nothing has been recorded for this exercise and team yet.' },
    clearFilter: 'Show all',
    from: 'old',
    to: 'new',
    phase: (number) => `phase ${number}`,
    someTeam: 'a team',
    sheet: {
      blank: 'blank',
      unfinished: (percent) => `not finished, ${percent}% done`,
      absent: 'absent',
      penalty: (name, count) => `${name} ${count}`,
      unnamedPenalty: 'penalty',
    },
    fields: { name: 'Name', organiser: 'Organiser', place: 'Place', startsOn: 'First day', endsOn: 'Last day', zone: 'Time zone' },
    facts: {
      ...peopleJournalText.en.facts,
      retreatCreated: (name) => `Retreat "${name}" started`,
      retreatEdited: 'Particulars of the retreat changed',
      operatorChanged: 'Operator changed',
      peopleImported: (count, file) => `${count} participants taken in from "${file}"`,
      peopleRemoved: (count, file) => `${count} participants taken out by "${file}"`,
      peopleUpdated: (count, file) => `Particulars of ${count} participants ${file === null ? 'follow the agency’s name' : `brought in line with "${file}"`}`,
      agencyAdded: (name) => `Agency "${name}" added to the list`,
      agencyEdited: (from, to) => (from === to ? `Agency "${from}" changed` : `Agency "${from}" renamed to "${to}"`),
      agencyRemoved: (name) => `Agency "${name}" removed from the list`,
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
      runPlanned: (exercise) => `Exercise ${exercise} prepared`,
      runRemoved: (exercise) => `Exercise ${exercise} taken out again`,
      sheetSubmitted: (team) => `Score sheet of ${team}`,
      penaltyCounted: (penalty, count) => `${penalty}: ${count}`,
      sheetRestored: (team) => `Score sheet of ${team} put back`,
      phaseStarted: (phase, length) => `Phase started: ${phase}, ${length}`,
      timerPaused: 'Timer paused',
      timerResumed: 'Timer resumed',
      timerAdjusted: (more, by) => `${by} ${more ? 'added to' : 'taken off'} the time`,
      timerFinished: 'Timer finished',
      timerRang: 'Phase time over, sounded',
      outageNoted: (length) => `Laptop off for ${length} while time was running`,
      outageAnswered: (counts) => (counts ? 'The time it was off counts' : 'The time it was off is a pause'),
      clockFoundBehind: (shown) => `Laptop clock behind, showing ${shown}`,
      clockSet: (to) => `Clock set to ${to}`,
      sceneCued: (scene) => `Cued for the hall: ${scene}`,
      sceneTaken: (scene) => `Shown in the hall: ${scene}`,
      boardChosen: (mode) => `Standings in the hall: ${mode}`,
      drawShowStarted: 'The draw in the hall started',
      drawShowPaused: 'The draw in the hall paused',
      drawShowResumed: 'The draw in the hall resumed',
      drawShowSkipped: 'The draw in the hall skipped to its end',
      teamPageTurned: (page) => `Team list in the hall: page ${page}`,
      messageWritten: (message) => `Message written for the hall: "${message}"`,
      messageShown: (message) => `Message shown in the hall: "${message}"`,
      targetSet: (target) => (target === null ? 'Shared target removed' : `Shared target: "${target.words}", ${target.goal} points`),
      quietHoursSet: (spans) => (spans === null ? 'No more quiet hours' : `Quiet hours: ${spans}`),
      dayClosed: (day) => `Day closed: ${day}`,
      undone: (record) => `Took back record ${record}`,
      redone: (record) => `Brought back record ${record}`,
    },
    restore: 'Restore',
    restoreNamed: (what) => `Restore ${what}`,
    foot: { walk: 'choose a record', restore: 'restore', back: 'back' },
    undo: {
      what: {
        ...peopleJournalText.en.undo.what,
        drawPlanned: 'plan of the draw', drawListClosed: 'closing of the list', seedCalled: 'digits called', seedCleared: 'digits cleared',
        personSeated: 'participant’s seat', membersMoved: 'moved members', teamRenamed: 'team’s name', teamRecoloured: 'team’s emblem',
        teamsMerged: 'merger of teams', teamSplit: 'split of a team',
        retreatEdited: 'particulars', operatorChanged: 'operator’s name', peopleImported: 'roster', peopleUpdated: 'participants’ particulars',
        agencyAdded: 'new agency', agencyEdited: 'agency’s name', agencyRemoved: 'removed agency', teamsDrawn: 'draw of teams',
        runPlanned: 'exercise prepared', sheetSubmitted: 'score sheet', targetSet: 'shared target', quietHoursSet: 'quiet hours',
      },
      done: {
        ...peopleJournalText.en.undo.done,
        drawPlanned: 'Plan of the draw changed.', drawListClosed: 'List closed.', seedCalled: 'Digits noted.', seedCleared: 'Digits cleared.',
        personSeated: 'The participant has a team.', membersMoved: 'Members moved.', teamRenamed: 'Team renamed.', teamRecoloured: 'Emblem changed.',
        teamsMerged: 'Teams merged.', teamSplit: 'Team split.',
        retreatEdited: 'Particulars changed.', operatorChanged: 'Operator changed.', peopleImported: 'Roster taken in.', peopleUpdated: 'Particulars brought in line.',
        agencyAdded: 'Agency added.', agencyEdited: 'Agency changed.', agencyRemoved: 'Agency removed from the list.',
        teamsDrawn: 'Teams drawn.', runPlanned: 'Exercise prepared.', targetSet: 'Shared target changed.', quietHoursSet: 'Quiet hours changed.',
        sheetSubmitted: (team) => `Score sheet${team === null ? '' : ` of ${team}`} is in.`,
      },
      undone: {
        ...peopleJournalText.en.undo.undone,
        drawPlanned: 'The plan of the draw is as it was before.', drawListClosed: 'Closing of the list taken back.',
        seedCalled: 'Those digits are taken back.', seedCleared: 'The digits are as they were before.', personSeated: 'That participant has no team again.',
        membersMoved: 'Members are back in their places.', teamRenamed: 'The team’s name is as it was before.', teamRecoloured: 'The emblem is as it was before.',
        teamsMerged: 'The two teams are apart again.', teamSplit: 'The team is whole again.',
        retreatEdited: 'Particulars are as they were before.', operatorChanged: 'The operator is as before.',
        peopleImported: 'Roster taken out again.', peopleUpdated: 'Particulars are as they were before they were brought in line.',
        agencyAdded: 'New agency removed again.', agencyEdited: 'The agency is as it was before.', agencyRemoved: 'The agency is back on the list.', teamsDrawn: 'Draw of teams taken back.',
        runPlanned: 'Exercise taken out again.', sheetSubmitted: 'Score sheet is as it was before.',
        targetSet: 'The shared target is as it was before.', quietHoursSet: 'Quiet hours are as they were before.',
      },
      redone: {
        ...peopleJournalText.en.undo.redone,
        drawPlanned: 'Plan of the draw changed again.', drawListClosed: 'List closed again.', seedCalled: 'Digits noted again.', seedCleared: 'Digits cleared again.',
        personSeated: 'The participant has a team again.', membersMoved: 'Members moved again.', teamRenamed: 'Team renamed again.',
        teamRecoloured: 'Emblem changed again.', teamsMerged: 'Teams merged again.', teamSplit: 'Team split again.',
        retreatEdited: 'Particulars changed again.', operatorChanged: 'Operator changed again.', peopleImported: 'Roster taken in again.', peopleUpdated: 'Particulars brought in line again.',
        agencyAdded: 'Agency added again.', agencyEdited: 'Agency changed again.', agencyRemoved: 'Agency removed again.',
        teamsDrawn: 'Draw of teams stands again.', runPlanned: 'Exercise prepared again.', sheetSubmitted: 'Score sheet is in again.',
        targetSet: 'Shared target changed again.', quietHoursSet: 'Quiet hours changed again.',
      },
      somethingUndone: 'The last change was undone.',
      somethingRedone: 'That change was made again.',
      undo: 'Undo',
      redo: 'Bring back',
      undoKeys: 'Ctrl Z',
      redoKeys: 'Ctrl Shift Z',
    },
  },
};
