// What is typed of a rotation, and what its check says in words.
import { describe, expect, it } from 'vitest';
import { checkWords } from '../../../../renderer/console/prepare/rotation/checkWords.ts';
import type { RotationDraft } from '../../../../renderer/console/prepare/rotation/rotationDraft.ts';
import { exercises } from '../../../../shared/library/exercises.ts';
import { draftOf, exercisesFor, fieldsOf, problemsOf } from '../../../../renderer/console/prepare/rotation/rotationDraft.ts';
import { roundCommand } from '../../../../renderer/console/run/rotation/roundCommand.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import { plannedRounds } from '../../../../shared/domain/rotation/teamRounds.ts';
import { rotationStepText } from '../../../../shared/text/prepare/rotation.ts';
import { pipe, team, teamNames } from '../../../shared/samples.ts';

const text = rotationStepText.id;
const blank = draftOf(null, [pipe], exercises, text, 'id');
const typed = (part: Partial<RotationDraft>): RotationDraft => ({ ...blank, ...part });
const four = [1, 2, 3, 4].map(team);
const named = four.map((id, i) => ({ team: id, name: teamNames[i] ?? '' }));
const rotationOf = (part: Partial<RotationDraft>, ids = four): Rotation => {
  const fields = fieldsOf(typed(part), problemsOf(typed(part), exercises, text), ids);
  if (fields === null) throw new Error('the draft has problems');
  return { ...fields, version: 2, rounds: plannedRounds(fields), finished: 0, isRunning: false, closed: [], away: [] };
};
const says = (rotation: Rotation, language: 'id' | 'en' = 'id') => checkWords(rotation, named, language).map((sentence) => sentence.says);

describe('the form', () => {
  it('begins with five stations and the planned exercises that fit', () => {
    expect(blank.stations.map(({ name, exercise }) => `${name} ${exercise}`)).toEqual(['Pos 1 pipa-bocor', 'Pos 2 ', 'Pos 3 ', 'Pos 4 ', 'Pos 5 ']);
  });
  it('comes to fields and back', () => {
    for (const part of [{ shape: 'single' }, { shape: 'groups', size: '3' }, { shape: 'headToHead', lone: 'rest', from: '08.30' }] as const) {
      const draft = typed(part);
      expect(draftOf(rotationOf(part), [], exercises, text, 'id')).toEqual({ ...draft, size: draft.shape === 'groups' ? '3' : '2', lone: draft.shape === 'headToHead' ? 'rest' : 'time' });
    }
  });
  it('says what is wrong at its field, and comes to nothing until it is right', () => {
    const wrong = typed({ shape: 'groups', size: 'dua', work: '', walk: '99', from: '25.00', stations: [{ name: ' ', exercise: '' }, { name: 'A', exercise: '' }, { name: 'a', exercise: '' }] });
    const problems = problemsOf(wrong, exercises, text);
    expect(problems).toEqual({
      size: 'Tulis bilangan bulat, 2 sampai 10.', work: 'Tulis bilangan bulat, 5 sampai 180.', walk: 'Tulis bilangan bulat, 0 sampai 60.', from: text.problems.clock,
      stations: [{ name: text.problems.nameMissing, exercise: null }, { name: null, exercise: null }, { name: text.problems.nameTwice, exercise: null }],
    });
    expect(fieldsOf(wrong, problems, four)).toBeNull();
  });
  it('offers only what fits, and keeps what no longer does with the reason', () => {
    expect(exercisesFor(exercises, 18)).not.toContain(pipe);
    expect(exercisesFor(exercises, 19)).toContain(pipe);
    const short = typed({ work: '18' });
    expect(problemsOf(short, exercises, text).stations[0]?.exercise).toBe('Perlu 19:00 sebelum refleksi; pilih yang lebih singkat atau tambah menitnya.');
    expect(fieldsOf(short, problemsOf(short, exercises, text), four)).toBeNull();
  });
});

describe('the check in words', () => {
  it('is one calm sentence and the longest wait where all is well', () => {
    expect(says(rotationOf({}))).toEqual(['Setiap tim ke setiap pos tepat satu kali, dan tidak ada yang bentrok.', 'Tidak ada tim yang menunggu.']);
    expect(says(rotationOf({ stations: blank.stations.slice(0, 2) }), 'en').at(-1)).toBe('Longest wait: 1 round (30 minutes).');
  });
  it('names who is doubled, again, short and where it is crowded', () => {
    const rotation = rotationOf({ stations: blank.stations.slice(0, 2) });
    const [first = [], ...others] = rotation.rounds;
    const doubled = says({ ...rotation, rounds: [[...first, { station: 1, teams: [team(1), team(2)] }], ...others] }).join(' ');
    for (const part of ['Rajawali ada di dua pos sekaligus pada rotasi 1: Pos 1, Pos 2.', 'Rajawali lebih dari sekali ke Pos 2', 'Terlalu banyak tim di Pos 2 pada rotasi 1: Rajawali, Badak.']) expect(doubled).toContain(part);
    expect(says({ ...rotation, rounds: others })).toContain('Rajawali tidak mendapat giliran di Pos 1.');
  });
  it('names two that meet again, and who is alone', () => {
    const rotation = rotationOf({ shape: 'headToHead', stations: blank.stations.slice(0, 2) }, four.slice(0, 3));
    expect(says(rotation).filter((sentence) => sentence.includes('tanpa lawan'))).not.toEqual([]);
    const visits = [[{ station: 0, teams: [team(1), team(2)] }], [{ station: 1, teams: [team(1), team(2)] }]];
    expect(says({ ...rotation, rounds: visits })).toContain('Rajawali dan Badak bertemu lebih dari sekali: rotasi 1, 2.');
  });
  it('names a closed station with those who did not get there, who is away, who is gone and who is not in it', () => {
    const rotation = rotationOf({ stations: blank.stations.slice(0, 2) }, [...four.slice(0, 2), team(9)]);
    const disturbed = { ...rotation, closed: [1], away: [team(2)], rounds: rotation.rounds.map((visits) => visits.filter(({ station }) => station === 0)) };
    const found = says(disturbed);
    expect(found).toContain('Pos 2 ditutup. Belum sempat ke sana: Rajawali, tim yang sudah tidak ada.');
    expect(found).toContain('Tidak ikut lagi: Badak.');
    expect(found.some((sentence) => sentence.startsWith('1 tim dalam rencana ini sudah tidak ada.'))).toBe(true);
    expect(found).toContain('Belum masuk rencana ini: Penyu, Cendrawasih. Susun lagi agar ikut.');
  });
  it('alarms nobody once the last round is finished, whatever becomes of the teams', () => {
    const rotation = rotationOf({ stations: blank.stations.slice(0, 2) }, [...four.slice(0, 2), team(9)]);
    const kinds = (finished: number) => checkWords({ ...rotation, finished }, named, 'id').map(({ kind }) => kind);
    expect(kinds(rotation.rounds.length - 1)).toContain('problem');
    expect(kinds(rotation.rounds.length)).not.toContain('problem');
    expect(says({ ...rotation, finished: rotation.rounds.length })).toEqual(['Semua rotasi sudah selesai.', '1 tim dalam rencana ini digabung atau dihapus sesudahnya; rotasinya sudah selesai.']);
  });
});

it('one key starts the next round, finishes the present one, and does nothing at the end', () => {
  const rotation = rotationOf({});
  expect(roundCommand(rotation)).toEqual({ type: 'startRound', from: { finished: rotation.finished, isRunning: false } });
  expect(roundCommand({ ...rotation, isRunning: true })).toEqual({ type: 'finishRound', from: { finished: rotation.finished, isRunning: true } });
  expect(roundCommand({ ...rotation, finished: rotation.rounds.length })).toBeNull();
  expect(roundCommand(null)).toBeNull();
});
