// What the board of sheets and a wrong code say, from real views, in both languages: no state by colour alone, no sheet without words.
import { describe, expect, it } from 'vitest';
import { RunTable } from '../../../../../renderer/console/run/sheetsOut/RunTable.tsx';
import type { SheetNames } from '../../../../../renderer/console/run/sheetsOut/sheetWords.ts';
import { codeProblemWords, movedWords } from '../../../../../renderer/console/run/sheetsOut/sheetWords.ts';
import { StationTable } from '../../../../../renderer/console/run/sheetsOut/StationTable.tsx';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { findSheet } from '../../../../../shared/domain/scoring/sheets/findSheet.ts';
import { sheetBoard } from '../../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { sheetsOutText } from '../../../../../shared/text/run/sheetsOut.ts';
import type { ExerciseId, Language, MemberId } from '../../../../../shared/units.ts';
import { stateAfter } from '../../../../shared/given.ts';
import { addJudge, finished, ready, run, submit, team } from '../../../../shared/samples.ts';
import { onPage, wordsOn } from '../../onPage.ts';

const plan: Command = { type: 'planRotation', fields: {
  form: { kind: 'groups', size: 1 }, teams: [1, 2, 3].map(team), work: 60, walk: 5, from: '08:30',
  stations: [{ name: 'Lapangan', exercise: 'pipa-bocor' as ExerciseId }, { name: 'Pendopo', exercise: null }, { name: 'Aula', exercise: 'menara' as ExerciseId }],
} };
const judges = ['c1', 'c2'] as MemberId[];
const told = (...commands: readonly Command[]) => {
  const state = stateAfter(...ready(), addJudge('Ayu Contoh'), addJudge('Bagus Contoh'), ...commands);
  const sheetPlan = { rotation: views.rotation(state), runs: views.runs(state) };
  return { board: sheetBoard(sheetPlan), rotation: sheetPlan.rotation, find: (typed: string) => findSheet(sheetPlan, views.mergedTeams(state), typed), members: views.committee(state).members };
};
type Told = ReturnType<typeof told>;
const namesIn = ({ members }: Told, language: Language): SheetNames => ({ text: sheetsOutText[language], language, judgeName: (id) => members.find((member) => member.id === id)?.name ?? null });
const chips = (now: Told, language: Language) => ({ names: namesIn(now, language), at: null, onOpen: () => undefined });
const stations = (now: Told, language: Language = 'id') => {
  if (now.board.rotation === null || now.rotation === null) throw new Error('there is no rotation');
  return <StationTable {...chips(now, language)} board={now.board.rotation} rotation={now.rotation} />;
};

describe('the board', () => {
  it('says of each station what is out, where nothing is held, and who has no visit', () => {
    const now = told(plan, submit(1, finished('5:00')));
    const words = wordsOn(stations(now), 'id');
    expect(words).toContain('Pos bergilir, rencana versi 1 Rotasi P1 Lapangan Pipa Bocor 3 belum masuk P2 Pendopo belum ada latihan P3 Aula latihan belum disiapkan');
    expect(words).toContain('1 08.30 01 2 09.35 03 3 10.40 02 tanpa giliran 04');
    expect(wordsOn(stations(now, 'en'), 'en')).toContain('Stations, plan version 1 Round P1 Lapangan Leaking Pipe 3 out P2 Pendopo no exercise yet P3 Aula exercise not planned');
  });
  it('gives every sheet its code, whose it is and its state in words', () => {
    const markup = onPage(stations(told(plan, submit(1, finished('5:00')))), 'id');
    expect(markup).toContain('aria-label="P1-R1-01, Pipa Bocor, Tim 1 Rajawali, Terkirim"');
    expect(markup).toContain('aria-label="P1-04, Pipa Bocor, Tim 4 Cendrawasih, Belum masuk"');
    const icon = (state: string): string | undefined => new RegExp(`sheets-chip is-${state}".*?tabler-icon-([a-z-]+)`).exec(markup)?.[1];
    expect(icon('in')).not.toBe(icon('out'));
  });
  it('has a sheet a judge, named, and the ratings beside them', () => {
    const judged = told({ type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges },
      { type: 'rateBehaviour', run: run(2), team: team(1), observer: judges[0] ?? null, basedOn: 0, ratings: { HA: 3, KL: 4 }, note: '' });
    const table = <RunTable {...chips(judged, 'id')} runs={judged.board.runs.slice(1)} caption={null} />;
    expect(onPage(table, 'id')).toContain('aria-label="L2-01-J2, Yel-Yel dan Panji Tim, Tim 1 Rajawali, penilai 2, Bagus Contoh, Belum masuk"');
    expect(wordsOn(table, 'id')).toMatch(/^L2 Yel-Yel dan Panji Tim 8 belum masuk 01 J1 J2 02 J1 J2 .* 1 1 catatan Perilaku$/);
  });
});

describe('a code that leads nowhere', () => {
  const says = (now: Told, typed: string, language: Language = 'id'): string => {
    const found = now.find(typed);
    if (found.kind === 'sheet') return found.sheet.code;
    return found.kind === 'problem' ? codeProblemWords(found.problem, 'P1-R1-01', namesIn(now, language))
      : movedWords(found, found.sheet.station === null ? '' : now.rotation?.stations[found.sheet.station]?.name ?? '', namesIn(now, language));
  };
  it('says what is wrong and what to do', () => {
    const now = told(plan);
    expect(says(now, 'p1r1')).toBe('Bukan kode lembar. Ketik seperti tercetak, misalnya P1-R1-01.');
    expect(says(now, 'P9-R1-01')).toBe('Tidak ada pos 9; rencana ini hanya sampai pos 3.');
    expect(says(now, 'P2-R1-01')).toBe('Pendopo belum diberi latihan, jadi belum punya lembar nilai.');
    expect(says(now, 'P1-R1-12')).toBe('Tidak ada tim 12.');
    expect(says(now, 'L5-01', 'en')).toBe('There is no exercise L5.');
    expect(says(told(), 'P1-R1-01', 'en')).toBe('No rotation is planned, so codes with P do not hold yet. Exercises outside a rotation have codes with L.');
  });
  it('names the judges to choose from', () => {
    const now = told({ type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges });
    expect(says(now, 'L2-01')).toBe('Lembar Rajawali ada beberapa. Tambahkan penilainya: -J1 Ayu Contoh, -J2 Bagus Contoh.');
    const titled = told({ type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges },
      { type: 'editMember', member: 'c2' as MemberId, fields: { name: 'Ratri Windusari, S.STP.', rank: null, nip: null, post: null, roles: ['judge'] } });
    expect(says(titled, 'L2-01')).toBe('Lembar Rajawali ada beberapa. Tambahkan penilainya: -J1 Ayu Contoh, -J2 Ratri Windusari, S.STP.');
    expect(says(now, 'L2-01-J3')).toBe('Tidak ada penilai 3 untuk Rajawali; penilainya 2 orang.');
    expect(says(now, 'L1-01-J2')).toBe('Lembar Rajawali hanya satu, tanpa -J2.');
  });
  it('of another version names the new code and where the team is meanwhile', () => {
    const now = told(plan);
    expect(says(now, 'P1-R2-01')).toBe('P1-R2-01 tidak cocok dengan rencana versi 1. Kodenya sekarang P1-R1-01. Pada rotasi 2 Rajawali di Pendopo.');
    expect(says(now, 'P1-R2-04')).toBe('P1-R2-04 tidak cocok dengan rencana versi 1: Cendrawasih tidak punya giliran di Lapangan. Pada rotasi 2 Cendrawasih beristirahat.');
    expect(says(now, 'P1-R8-01', 'en')).toBe('P1-R8-01 does not fit plan version 1. The code is now P1-R1-01. This plan ends with round 3.');
  });
});
