// The sentence for every refusal about the draw and the changes of teams after it, in both languages.
import type { Language } from '../../units.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type DrawCode = 'drawMissesPeople' | 'drawUneven' | 'drawFixedByScores' | 'noSeatingFound' | 'teamNameTwice' | 'tooFewPeople' | 'nobodyPresent' | 'drawListOpen' | 'drawListStale' | 'seedTooLong' | 'seedNotCalled' | 'seedUsed' | 'redrawNeedsReason' | 'drawWrong' | 'drawCancelled' | 'alreadySeated' | 'teamEmptied' | 'moveBreaksRules' | 'emblemTaken' | 'mergeDisputed' | 'mergeHalfJudged';

export const drawRefusals: Readonly<Record<Language, RefusalSentences<DrawCode>>> = {
  id: {
    drawMissesPeople: ({ missing, extra }) => `Undian tidak cocok dengan daftar peserta: ${missing} orang belum mendapat tim, ${extra} tempat berlebih. Undi sekali lagi.`,
    drawUneven: ({ smallest, largest }) => `Besar tim tidak merata (${smallest} sampai ${largest} orang). Selisihnya paling banyak satu.`,
    drawFixedByScores: () => 'Sudah ada nilai yang masuk, jadi tim tidak dapat diundi lagi.',
    noSeatingFound: () => 'Belum ditemukan susunan yang memenuhi semua aturan. Longgarkan salah satu aturan, lalu undi lagi.',
    teamNameTwice: ({ name }) => `Dua tim bernama "${name}". Beri nama yang berbeda.`,
    tooFewPeople: ({ people, teams }) => `Hanya ada ${people} peserta untuk ${teams} tim. Kurangi jumlah tim.`,
    nobodyPresent: () => 'Belum ada yang tercatat hadir. Catat kehadiran dahulu, atau undi semua peserta.',
    drawListOpen: () => 'Daftar undian belum ditutup. Tutup daftar undian dahulu, lalu catat angkanya.',
    drawListStale: () => 'Daftar peserta atau rencana undian berubah sesudah daftar ditutup. Tutup daftar undian sekali lagi.',
    seedTooLong: ({ most }) => `Angka benih paling banyak ${most} digit. Hapus angkanya, lalu panggil lagi.`,
    seedNotCalled: () => 'Benih ini bukan angka yang dipanggil. Panggil angka dari para tamu dahulu.',
    seedUsed: () => 'Angka ini sudah dipakai untuk sebuah undian. Panggil angka yang baru.',
    redrawNeedsReason: () => 'Tim sudah pernah diundi. Tulis alasan mengundi lagi.',
    drawWrong: () => 'Hasil undian tidak cocok dengan daftar, benih, dan aturannya, jadi tidak disimpan. Undi sekali lagi.',
    drawCancelled: () => 'Undian dibatalkan. Tidak ada yang disimpan.',
    alreadySeated: () => 'Orang itu sudah memiliki tim. Pindahkan lewat daftar tim.',
    teamEmptied: ({ name }) => `Tim "${name}" akan kosong. Gabungkan tim itu dengan tim lain.`,
    moveBreaksRules: ({ rules }) => `Perubahan ini melanggar ${rules} aturan undian. Lihat aturannya, lalu terima atau batalkan.`,
    mergeDisputed: ({ name, exercise }) => `Sanggahan ${name} di "${exercise.id}" belum diputuskan. Putuskan dahulu di Baca ulang, lalu gabungkan timnya.`,
    mergeHalfJudged: ({ name, exercise }) => `Lembar ${name} di "${exercise.id}" baru masuk sebagian. Isi atau lepaskan lembar lainnya dahulu, lalu gabungkan timnya.`,
    emblemTaken: ({ name }) => `Lambang itu sudah dipakai tim "${name}". Pilih yang lain.`,
  },
  en: {
    drawMissesPeople: ({ missing, extra }) => `The draw does not match the roster: ${missing} people without a team, ${extra} seats too many. Draw again.`,
    drawUneven: ({ smallest, largest }) => `Team sizes are uneven (${smallest} to ${largest} people). They may differ by one at most.`,
    drawFixedByScores: () => 'Scores are in, so teams can no longer be drawn.',
    noSeatingFound: () => 'No arrangement that keeps every rule was found. Loosen one of the rules, then draw again.',
    teamNameTwice: ({ name }) => `Two teams are called "${name}". Give them different names.`,
    tooFewPeople: ({ people, teams }) => `There are only ${people} participants for ${teams} teams. Use fewer teams.`,
    nobodyPresent: () => 'Nobody is recorded as present yet. Record attendance first, or draw all participants.',
    drawListOpen: () => 'The list is not closed yet. Close it first, then call the digits.',
    drawListStale: () => 'The roster or the plan has changed since the list was closed. Close the list once more.',
    seedTooLong: ({ most }) => `A seed has ${most} digits at most. Clear the digits and call them again.`,
    seedNotCalled: () => 'This seed is not the digits that were called. Call digits from the guests first.',
    seedUsed: () => 'These digits have served for a draw already. Call new ones.',
    redrawNeedsReason: () => 'Teams have been drawn before. Write why they are drawn again.',
    drawWrong: () => 'The result does not match the list, the seed and the rules, so it was not stored. Draw again.',
    drawCancelled: () => 'The draw was cancelled. Nothing was stored.',
    alreadySeated: () => 'That person has a team already. Move them in the list of teams.',
    teamEmptied: ({ name }) => `Team "${name}" would be empty. Merge it with another team.`,
    moveBreaksRules: ({ rules }) => `This change breaks ${rules} rules of the draw. Look at them, then accept or leave it.`,
    mergeDisputed: ({ name, exercise }) => `The dispute of ${name} in "${exercise.en}" is not decided. Decide it in Read back first, then merge the teams.`,
    mergeHalfJudged: ({ name, exercise }) => `Only some of the sheets of ${name} in "${exercise.en}" are in. Enter or release the others first, then merge the teams.`,
    emblemTaken: ({ name }) => `Team "${name}" has that emblem already. Choose another.`,
  },
};
