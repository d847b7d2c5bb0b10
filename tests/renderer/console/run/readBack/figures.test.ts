// The figures read aloud: everything the paper says, tries and penalties included, and the form each affair comes to.
import { describe, expect, it } from 'vitest';
import { affairsOf, commandOf, problemsIn } from '../../../../../renderer/console/run/readBack/affairs.ts';
import { triesOf } from '../../../../../renderer/console/run/readBack/figures.ts';
import type { Mark } from '../../../../../shared/domain/scoring/points/mark.ts';
import type { Sheet } from '../../../../../shared/domain/runs/schemas.ts';
import { exerciseById } from '../../../../../shared/library/exercises.ts';
import { readBackText } from '../../../../../shared/text/run/readBack.ts';
import type { ExerciseId, Language } from '../../../../../shared/units.ts';
import { team } from '../../../../shared/samples.ts';
import { DROPPED, finished, rowAt, runOf } from '../pipaBocor.ts';

const told = (exercise: string, sheet: Omit<Sheet, 'version'>, language: Language = 'id'): readonly (readonly string[])[] => {
  const found = exerciseById(exercise as ExerciseId);
  if (found === undefined) throw new Error(`the library lost ${exercise}`);
  return triesOf({ exercise: found, formerRubrics: [] }, { version: 1, ...sheet }, language).map(({ figures }) => figures.map(({ label, value, below }) => `${label} ${value}${below === null ? '' : ` ${below}`}`));
};
const mark = (value: Mark): Omit<Sheet, 'version'> => ({ mark: value, penalties: {} });

describe('the paper', () => {
  it('says time, penalties counted or not, and every earlier try', () => {
    const { version: _, ...last } = finished(330, 1, { [DROPPED]: 2 });
    const [first, second] = told('pipa-bocor', { ...last, earlier: [{ mark: { kind: 'unfinished', donePercent: 95 }, penalties: {} }] });
    expect([first?.[0], second?.[0]]).toEqual(['Belum selesai, bagian jadi 95%', 'Waktu 5:30']);
    expect([first?.[1]?.includes('0×'), second?.[1]?.includes('2× +10 detik'), second?.length]).toEqual([true, true, 3]);
  });
  it('says each criterion with its most, and absence as TH', () => {
    expect(told('yel', mark({ kind: 'rated', points: [2750, 2000, 2500, 0] }))[0]?.slice(0, 1)[0]).toMatch(/ 27,5 dari 30$/);
    expect(told('yel', mark({ kind: 'rated', points: [2750, 2000, 2500, 0] }), 'en')[0]?.[0]).toMatch(/ 27\.5 of 30$/);
    expect(told('yel', mark({ kind: 'absent' }))).toEqual([['Kehadiran TH tidak hadir']]);
  });
  it('says every part of a combined result by its name', () => {
    const figures = told('papan-angka', mark({ kind: 'parts', parts: [{ kind: 'finished', time: 25_000 as never }, { kind: 'rated', points: [2500, 2500, 5000] }] }))[0] ?? [];
    expect(figures[0]).toMatch(/ 0:25$/);
    expect(figures.slice(1, 4).every((figure) => / dari (25|50)$/.test(figure))).toBe(true);
  });
});

describe('the affairs of a team', () => {
  const view = runOf(['Arjuno', 'Semeru'], { 0: finished(330) });
  const text = readBackText.id.affairs;
  const typed = { words: ' Dipanggil dinas ', second: ' Beni Contoh ', points: '2,5' };
  it('offer no dispute where there is no score, a bonus even once read back, and none of it on a cancelled run', () => {
    expect([affairsOf(view, rowAt(view, 0)), affairsOf(view, rowAt(view, 1))]).toEqual([['dispute', 'excuse', 'bonus'], ['excuse', 'bonus']]);
    expect(affairsOf({ ...view, stage: 'verified' }, rowAt(view, 0))).toEqual(['dispute', 'excuse', 'bonus']);
    expect(affairsOf({ ...view, cancelled: { reason: 'Hujan', replacedBy: null } }, rowAt(view, 0))).toEqual([]);
    expect(affairsOf(view, { ...rowAt(view, 0), cell: { kind: 'disputed', words: 'Waktu' } })).toEqual(['decide', 'clear']);
  });
  it('say what is wrong where it is wrong', () => {
    const blank = { words: '', second: '', points: '' };
    expect(problemsIn('excuse', blank, 'Sari', text)).toEqual({ words: text.empty.words, second: text.empty.second, points: null });
    expect(problemsIn('excuse', { ...typed, second: 'sari' }, 'Sari', text).second).toBe(text.isOperator('Sari'));
    expect(problemsIn('dispute', { ...blank, words: 'Waktu' }, 'Sari', text)).toEqual({ words: null, second: null, points: null });
    expect(['', 'dua', '1,234', '0', '101'].map((points) => problemsIn('bonus', { ...typed, points }, 'Sari', text).points))
      .toEqual([text.pointsProblems.empty, text.pointsProblems.notANumber, text.pointsProblems.tooFine, text.pointsProblems.outOfRange, text.pointsProblems.outOfRange]);
  });
  it('come to one command each', () => {
    const of = (kind: 'excuse' | 'bonus' | 'release' | 'dispute' | 'decide' | 'clear') => commandOf(view, { kind, team: team(1), judge: null }, typed);
    expect(of('excuse')).toEqual({ type: 'excuseTeam', run: 'r1', team: 't1', reason: 'Dipanggil dinas', second: 'Beni Contoh' });
    expect(of('bonus')).toEqual({ type: 'giveBonus', run: 'r1', team: 't1', points: 250, reason: 'Dipanggil dinas' });
    expect(of('release')).toEqual({ type: 'releaseSheet', run: 'r1', team: 't1', judge: null, reason: 'Dipanggil dinas', second: 'Beni Contoh' });
    expect(commandOf(view, { kind: 'clear', team: team(1), judge: null }, { ...typed, words: '' })).toEqual({ type: 'clearCell', run: 'r1', team: 't1' });
  });
});
