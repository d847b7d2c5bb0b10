// The sentences of the step "Undian": teams, their sizes and names.
import type { Language } from '../../units.ts';

export type DrawStepText = {
  readonly title: string;
  readonly lead: (people: string, teams: string) => string;
  readonly leadEmpty: string;
  readonly noPeopleTitle: string;
  readonly noPeople: string;
  readonly toPeople: string;
  readonly teams: string;
  readonly teamCount: string;
  readonly fewer: string;
  readonly more: string;
  readonly teamSize: string;
  readonly teamSizeProblem: string;
  readonly teamSizeOut: (teams: string, fewest: string, most: string) => string;
  readonly teamsOfSize: (teams: string, people: string) => string;
  readonly teamName: (number: string) => string;
  readonly sizeEven: (each: string) => string;
  readonly sizeUneven: (least: string, most: string) => string;
  readonly nameMissing: string;
  readonly nameTooLong: string;
  readonly nameTwice: string;
  readonly tooFewPeople: (people: string) => string;
  readonly cancel: string;
  readonly redrawWarning: string;
  readonly fixedByScores: string;
  readonly drawnTitle: string;
  readonly members: (count: string) => string;
  readonly footDraw: string;
  readonly footClose: string;
  readonly footCancel: string;
  readonly footAgain: string;
};

export const drawStepText: Readonly<Record<Language, DrawStepText>> = {
  id: {
    title: 'Undian tim',
    lead: (people, teams) => `${people} orang dibagi ke ${teams} tim dengan benih yang tercatat.`,
    leadEmpty: 'Tim diundi dari daftar peserta.',
    noPeopleTitle: 'Belum ada peserta',
    noPeople: 'Masukkan daftar peserta dahulu, lalu kembali ke sini.',
    toPeople: 'Ke Peserta',
    teams: 'Tim',
    teamCount: 'Banyaknya tim',
    fewer: 'Kurangi satu tim',
    more: 'Tambah satu tim',
    teamSize: 'Orang per tim',
    teamSizeProblem: 'Tulis bilangan bulat, misalnya 10.',
    teamSizeOut: (teams, fewest, most) => `Itu menjadi ${teams} tim. Pilih besar tim yang menghasilkan ${fewest} sampai ${most} tim.`,
    teamsOfSize: (teams, people) => `Menjadi ${teams} tim dari ${people} orang. Tekan Enter.`,
    teamName: (number) => `Nama tim ${number}`,
    sizeEven: (each) => `Setiap tim ${each} orang`,
    sizeUneven: (least, most) => `Setiap tim ${least} atau ${most} orang`,
    nameMissing: 'Beri nama tim ini.',
    nameTooLong: 'Paling banyak 200 huruf.',
    nameTwice: 'Nama ini dipakai dua kali.',
    tooFewPeople: (people) => `Hanya ada ${people} peserta. Kurangi jumlah tim.`,
    cancel: 'Batal',
    redrawWarning: 'Undian yang lama diganti, tetapi benihnya tetap tercatat.',
    fixedByScores: 'Sudah ada nilai yang masuk, jadi tim tidak dapat diundi lagi.',
    drawnTitle: 'Undian tim',
    members: (count) => `${count} orang`,
    footDraw: 'undi',
    footClose: 'tutup daftar undian',
    footCancel: 'batal',
    footAgain: 'undi ulang',
  },
  en: {
    title: 'Team draw',
    lead: (people, teams) => `${people} people dealt into ${teams} teams by a recorded seed.`,
    leadEmpty: 'Teams are drawn from the list of participants.',
    noPeopleTitle: 'No participants yet',
    noPeople: 'Bring in the roster first, then come back here.',
    toPeople: 'To Participants',
    teams: 'Teams',
    teamCount: 'Number of teams',
    fewer: 'One team fewer',
    more: 'One team more',
    teamSize: 'People per team',
    teamSizeProblem: 'Write a whole number, such as 10.',
    teamSizeOut: (teams, fewest, most) => `That makes ${teams} teams. Choose a size that gives ${fewest} to ${most} teams.`,
    teamsOfSize: (teams, people) => `Makes ${teams} teams of ${people} people. Press Enter.`,
    teamName: (number) => `Name of team ${number}`,
    sizeEven: (each) => `${each} people in each team`,
    sizeUneven: (least, most) => `${least} or ${most} people in each team`,
    nameMissing: 'Give this team a name.',
    nameTooLong: '200 letters at most.',
    nameTwice: 'This name is used twice.',
    tooFewPeople: (people) => `There are only ${people} participants. Use fewer teams.`,
    cancel: 'Cancel',
    redrawWarning: 'The earlier draw is replaced, but its seed stays on record.',
    fixedByScores: 'Scores are in, so teams can no longer be drawn.',
    drawnTitle: 'Team draw',
    members: (count) => `${count} people`,
    footDraw: 'draw',
    footClose: 'close the draw’s list',
    footCancel: 'cancel',
    footAgain: 'draw again',
  },
};
