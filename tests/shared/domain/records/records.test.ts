// What the official papers are told, from stories the real rules take: moments of reading and their undoing, disputes and corrections by day, lists to sign, and what awards wait for.
import { describe, expect, test } from 'vitest';
import { WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { listsOf } from '../../../../shared/domain/records/attendancePaper.ts';
import { mattersOn } from '../../../../shared/domain/records/matters.ts';
import { paperProblem } from '../../../../shared/domain/records/paperProblem.ts';
import { views } from '../../../../shared/domain/views.ts';
import { matterRows } from '../../../../renderer/report/records/matterRows.ts';
import { numberedNotes } from '../../../../renderer/report/rekap/numberedNotes.ts';
import { formatTimeOfDay } from '../../../../shared/text/format.ts';
import { proseEn } from '../../../../shared/text/implementationReport/proseEn.ts';
import { proseId } from '../../../../shared/text/implementationReport/proseId.ts';
import type { BonusId, Day, ExerciseId, SessionId } from '../../../../shared/units.ts';
import { hundredths } from '../../../../shared/units.ts';
import type { Deed } from '../../given.ts';
import { at, moment, stateAfter } from '../../given.ts';
import { absent, clock, finished, person, ready, run, sessionFields, submit, team } from '../../samples.ts';

const scored: readonly Command[] = [...ready(), submit(1, finished('5:00')), submit(2, finished('6:00')), submit(3, finished('7:00')), submit(4, finished('8:00'))];
const verify: Command = { type: 'verifyRun', run: run(1), reader: 'Laras Contoh' };
const aDay = 24 * 3600;
const [first, second] = ['2025-05-15' as Day, '2025-05-16' as Day];

describe('what befell the scores', () => {
  test('a reading has its moment, which closing keeps and undoing takes away', () => {
    const readings = (...steps: readonly Deed[]) => views.dayRecap(stateAfter(...scored, ...steps)).matters.readings;
    expect(readings()).toEqual([]);
    expect(readings(at(60, verify))).toEqual([{ run: 0, reader: 'Laras Contoh', at: moment(60), isClosed: false }]);
    expect(readings(at(60, verify), at(120, { type: 'closeRun', run: run(1) }))).toEqual([{ run: 0, reader: 'Laras Contoh', at: moment(60), isClosed: true }]);
    expect(readings(at(60, verify), at(120, { type: 'undo' }))).toEqual([]);
    expect(readings(at(60, verify), at(120, { type: 'undo' }), at(180, { type: 'redo' }))).toEqual([{ run: 0, reader: 'Laras Contoh', at: moment(180), isClosed: false }]);
  });

  test('a correction says what the sheet came to before and since, an absent team no number', () => {
    const { corrections } = views.resultRecord(stateAfter(...scored, at(60, verify), at(120, submit(1, finished('4:00'), { basedOn: 1, reason: 'Salah baca' })), at(130, submit(2, absent, { basedOn: 1, reason: 'Tidak datang' })))).matters;
    expect(corrections).toMatchObject([
      { what: 'sheet', team: 'Rajawali', before: 9250, after: 10_000, reason: 'Salah baca', at: moment(120) },
      { what: 'sheet', team: 'Badak', before: 8500, after: 'absent', reason: 'Tidak datang', at: moment(130) },
    ]);
  });

  test('a correction of ratings says each value that changed, from what to what, also where it was corrected once more', () => {
    const rate = (basedOn: number, of: number, more: { readonly reason?: string } = {}): Command =>
      ({ type: 'rateBehaviour', run: run(1), team: team(1), observer: null, basedOn, ratings: { KL: 4, AD: of, BP: of === 4 ? null : 3 }, note: '', ...more });
    const { corrections } = views.resultRecord(stateAfter(...scored, rate(0, 4), at(60, verify), at(120, rate(1, 2, { reason: 'Salah baca' })), at(180, rate(2, 1, { reason: 'Salah lagi' })))).matters;
    const [adaptif, pelayanan] = [{ id: 'Adaptif', en: 'Adaptive' }, { id: 'Berorientasi Pelayanan', en: 'Service-Oriented' }];
    expect(corrections.map((each) => (each.what === 'ratings' ? each.changed : null))).toEqual([
      [{ name: adaptif, before: 4, after: 2 }, { name: pelayanan, before: null, after: 3 }],
      [{ name: adaptif, before: 2, after: 1 }],
    ]);
  });

  test('a dispute is told on the day it was raised and on the day it was decided, and while it is open', () => {
    const dispute: Command = { type: 'disputeCell', run: run(1), team: team(2), words: 'Kami 5:50' };
    const open = views.dayRecap(stateAfter(...scored, at(60, dispute)));
    expect(mattersOn(open.matters, second, 'WIB').disputes).toEqual([{ run: 0, team: 'Badak', isMoot: false, words: 'Kami 5:50', decision: null, raisedBy: 'Sari Wulandari', raisedAt: moment(60), by: null, at: null }]);
    const decided = views.dayRecap(stateAfter(...scored, at(60, dispute), at(aDay, { type: 'decideDispute', run: run(1), team: team(2), decision: 'Tetap' })));
    expect(decided.days).toEqual([first, second]);
    for (const day of [first, second]) expect(mattersOn(decided.matters, day, 'WIB').disputes).toMatchObject([{ decision: 'Tetap', raisedAt: moment(60), at: moment(aDay) }]);
    expect(mattersOn(decided.matters, '2025-05-17' as Day, 'WIB').disputes).toEqual([]);
    // Not yet raised on the day before, whenever that day's recap is printed.
    expect(mattersOn(open.matters, '2025-05-14' as Day, 'WIB').disputes).toEqual([]);
  });

  test('a cancelled exercise has its moment and its day, and one that is held again has none', () => {
    const cancel: Command = { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null };
    const cancelled = views.dayRecap(stateAfter(...ready(), at(aDay, cancel)));
    expect(cancelled.matters.cancellations).toEqual([{ run: 0, at: moment(aDay), reason: 'Hujan', replacement: null }]);
    expect([first, second].map((day) => mattersOn(cancelled.matters, day, 'WIB').cancellations.length)).toEqual([0, 1]);
    expect(cancelled.runDays).toEqual([null]);
    const again = stateAfter(...ready(), at(60, cancel), at(120, { type: 'reviveRun', run: run(1) }));
    expect(again.runMoments[run(1)]?.cancelled).toBeNull();
  });

  describe('whatever changes a result once it was read back is a correction', () => {
    const bonus = (more: { readonly corrects?: true } = {}): Command => ({ type: 'giveBonus', run: run(1), team: team(2), points: hundredths(2000), reason: 'Membantu', ...more });
    const back: Command = { type: 'takeBackBonus', run: run(1), bonus: 'b1' as BonusId, reason: 'Salah tim' };
    const weigh: Command = { type: 'weighRun', run: run(1), weight: 3, resultWeight: 60, reason: 'Lebih berat' };
    const times: Command = { type: 'changeTimes', run: run(1), part: null, target: clock('4:30'), limit: clock('9:00'), reason: 'Lintasan lebih panjang' };
    const excuse: Command = { type: 'excuseTeam', run: run(1), team: team(3), reason: 'Dipanggil dinas', second: 'Beni Contoh' };
    const undo: Command = { type: 'undo' };
    const redo: Command = { type: 'redo' };
    /** What the record of the results says, what the rekap does, and how many the report counts. */
    const told = (...steps: readonly (Command | Deed)[]) => {
      const state = stateAfter(...scored, ...steps);
      const { corrections, bonuses } = matterRows(views.resultRecord(state).matters, ['Pipa Bocor'], 'WIB', 'id');
      const rekap = numberedNotes(views.rekap(state), 'WIB', 'id').says;
      const english = numberedNotes(views.rekap(state), 'WIB', 'en').says;
      return { corrections: corrections.map(({ about, says }) => `${about}: ${says.join(' ')}`), bonuses: bonuses.map(({ about, says }) => `${about}: ${says.join(' ')}`), rekap, english, counted: views.implementationReport(state).data?.corrections };
    };
    const by = 'Dicatat oleh Sari Wulandari.';
    const since = 'sesudah dibacakan ulang, oleh Sari Wulandari, 15 Mei 2025 pukul 12.02. Alasan:';

    test('points given by then are no correction, and yet on paper with their reason', () => {
      const { corrections, bonuses, rekap, counted } = told(at(60, bonus()), at(90, verify));
      expect([corrections, counted]).toEqual([[], 0]);
      expect(bonuses).toEqual([`Badak, Pipa Bocor: Bonus 20,00 pada Hasil. Alasan: Membantu. ${by}`]);
      expect(rekap).toContain('Badak, Pipa Bocor: Bonus 20,00 pada Hasil. Alasan: Membantu.');
    });

    test('points given after it are, and those taken back', () => {
      const given = told(verify, at(120, bonus({ corrects: true })));
      expect([given.corrections, given.bonuses, given.counted]).toEqual([[`Badak, Pipa Bocor: Bonus 20,00 diberikan. Alasan: Membantu. ${by}`], [], 1]);
      expect(given.rekap).toContain(`Badak, Pipa Bocor: Bonus 20,00 diberikan ${since} Membantu.`);
      expect(given.english).toContain('Badak, Leaking Pipe: Bonus of 20.00 given after it was read back, by Sari Wulandari, 15 May 2025 at 12:02. Reason: Membantu.');
      const taken = told(at(60, bonus()), verify, at(120, back));
      expect([taken.corrections, taken.bonuses, taken.counted]).toEqual([[`Badak, Pipa Bocor: Bonus 20,00 dicabut. Alasan: Salah tim. ${by}`], [], 1]);
      expect(taken.rekap).toContain(`Badak, Pipa Bocor: Bonus 20,00 dicabut ${since} Salah tim.`);
    });

    test('other weights and other times are, for every team, with what they were', () => {
      const { corrections, rekap, counted } = told(verify, at(120, weigh), at(130, times));
      expect(corrections).toEqual([
        `Pipa Bocor: Bobot latihan dari 1 menjadi 3. Alasan: Lebih berat. ${by}`,
        `Pipa Bocor: Target waktu dari 4:00 menjadi 4:30; Batas waktu dari 12:00 menjadi 9:00. Alasan: Lintasan lebih panjang. ${by}`,
      ]);
      expect(counted).toBe(2);
      expect(rekap).toContain(`Pipa Bocor: Bobot latihan dari 1 menjadi 3 ${since} Lebih berat.`);
      expect(told(weigh, times, verify)).toMatchObject({ corrections: [], counted: 0 });
    });

    test('an excuse or a dispute that is withdrawn is', () => {
      const { corrections, rekap, counted } = told(excuse, verify, at(120, { type: 'clearCell', run: run(1), team: team(3), reason: 'Ternyata ikut' }));
      expect([corrections, counted]).toEqual([[`Penyu, Pipa Bocor: Pembebasan ditarik (alasannya: Dipanggil dinas). Alasan: Ternyata ikut. ${by}`], 1]);
      expect(rekap).toContain(`Penyu, Pipa Bocor: Pembebasan ditarik (alasannya: Dipanggil dinas) ${since} Ternyata ikut.`);
      const dispute: Command = { type: 'disputeCell', run: run(1), team: team(2), words: 'Kami 5:50' };
      expect(told(verify, dispute, { type: 'decideDispute', run: run(1), team: team(2), decision: 'Ditolak' }, undo).corrections).toEqual([]);
      expect(told(verify, dispute, { type: 'clearCell', run: run(1), team: team(2), reason: 'Salah dengar' }).corrections)
        .toEqual([`Badak, Pipa Bocor: Sanggahan ditarik (Kami 5:50). Alasan: Salah dengar. ${by}`]);
    });

    test.each([['points', bonus({ corrects: true })], ['weights', weigh], ['times', times], ['an excuse', { type: 'clearCell', run: run(1), team: team(3), reason: 'Ternyata ikut' } as const]])('undoing and redoing it (%s) are corrections of their own', (_, command) => {
      const of = (...more: readonly Command[]) => told(excuse, verify, command, ...more);
      const [once, undone, redone] = [of(), of(undo), of(undo, redo)].map(({ corrections, counted }) => ({ corrections, counted }));
      const [first = ''] = once?.corrections ?? [];
      const reason = /Alasan: (?<reason>[^.]*)\. Dicatat/.exec(first)?.groups?.['reason'] ?? '';
      expect([once?.counted, undone?.counted, redone?.counted]).toEqual([1, 2, 3]);
      expect(undone?.corrections[1]).toContain(`Alasan: mengurungkan koreksi "${reason}". ${by}`);
      expect(redone?.corrections).toEqual([first, undone?.corrections[1], first]);
    });
  });

  test('of a cancelled exercise nothing is told but its disputes, which nobody will decide, and the report counts likewise', () => {
    const two: readonly Command[] = [...scored, { type: 'planRun', exercise: 'pipa-bocor' as ExerciseId }];
    const befell: readonly Deed[] = [
      at(40, { type: 'excuseTeam', run: run(1), team: team(3), reason: 'Dipanggil dinas', second: 'Beni Contoh' }), at(60, verify),
      at(80, submit(1, finished('4:00'), { basedOn: 1, reason: 'Salah baca' })), at(90, { type: 'disputeCell', run: run(1), team: team(2), words: 'Kami 5:50' }),
    ];
    const told = (...more: readonly Deed[]) => {
      const state = stateAfter(...two, ...befell, ...more);
      const { matters } = views.resultRecord(state);
      const { data } = views.implementationReport(state);
      if (data === null) throw new Error('the story founds no retreat');
      return { matters, data, says: matterRows(matters, [], 'WIB', 'id').disputes.map(({ says }) => says[1]) };
    };
    const cancel = at(aDay, { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null });
    const held = told();
    expect([held.matters.corrections.length, held.matters.excuses.length, held.data.corrections, held.data.excused]).toEqual([1, 1, 1, 1]);
    expect(held.says).toEqual(['Belum diputus, jadi belum dihitung.']);
    const { matters, data, says } = told(cancel);
    expect([matters.readings, matters.corrections, matters.excuses, matters.releases].map(({ length }) => length)).toEqual([0, 0, 0, 0]);
    expect([data.corrections, data.excused, data.released]).toEqual([0, 0, 0]);
    expect(says).toEqual(['Tidak diputus, karena latihannya dibatalkan.']);
    expect([proseId.obstacles(data), proseEn.obstacles(data)]).toEqual([
      expect.stringContaining('Kami 5:50. Tidak diputus, karena latihannya dibatalkan.'), expect.stringContaining('Kami 5:50. Not decided, as its exercise was cancelled.'),
    ]);
    // Open until the day of the cancellation, and then no more.
    expect([first, second, '2025-05-17' as Day].map((day) => mattersOn(matters, day, 'WIB').disputes.length)).toEqual([1, 1, 0]);
    expect(told(cancel, at(aDay + 60, { type: 'reviveRun', run: run(1) })).says).toEqual(['Belum diputus, jadi belum dihitung.']);
  });

  test('all stand in the order of time, a dispute by when it was raised', () => {
    const planned: readonly Command[] = [...ready(), { type: 'planRun', exercise: 'pipa-bocor' as ExerciseId }];
    const sheets = [1, 2, 3, 4].flatMap((of) => [1, 2].map((number): Command => ({ ...submit(of, finished('5:00')), run: run(number) })));
    const dispute = (of: number): Command => ({ type: 'disputeCell', run: run(1), team: team(of), words: `Tim ${of}` });
    const { matters } = views.dayRecap(stateAfter(...planned, ...sheets, at(60, dispute(3)), at(70, dispute(1)), at(80, { type: 'decideDispute', run: run(1), team: team(1), decision: 'Tetap' }),
      at(90, { type: 'decideDispute', run: run(1), team: team(3), decision: 'Tetap' }), at(100, { ...verify, run: run(2) }), at(200, verify)));
    expect(matters.disputes.map(({ words, raisedAt }) => [words, raisedAt])).toEqual([['Tim 3', moment(60)], ['Tim 1', moment(70)]]);
    expect(matters.readings.map(({ run: of }) => of)).toEqual([1, 0]);
    const { disputes } = matterRows(matters, [], 'WIB', 'id');
    expect(disputes.map(({ at: when }) => when)).toEqual([moment(60), moment(70)].map((each) => `15 Mei 2025 ${formatTimeOfDay(each, 'WIB', 'id')}`));
    expect(disputes[0]?.says[1]).toContain(`Putusan (15 Mei 2025 ${formatTimeOfDay(moment(90), 'WIB', 'id')}): Tetap.`);
  });

  test('a released sheet bears both names', () => {
    const { releases } = views.resultRecord(stateAfter(...ready(), submit(1, finished('5:00')), at(60, { type: 'releaseSheet', run: run(1), team: team(2), judge: null, reason: 'Kertas hilang', second: 'Beni Contoh' }))).matters;
    expect(releases).toEqual([{ run: 0, team: 'Badak', judge: null, reason: 'Kertas hilang', by: 'Sari Wulandari', second: 'Beni Contoh', at: moment(60) }]);
  });
});

describe('lists of attendance', () => {
  const planned: readonly Command[] = [...ready(), { type: 'addSessions', sessions: [
    sessionFields(15, '19:00', '20:00', 'Pembukaan', { kind: 'ceremony' }), sessionFields(16, '06:00', '07:00', 'Sarapan', { kind: 'meal' }), sessionFields(16, '08:00', '09:00', 'Yel-Yel', { kind: 'exercise' }),
  ] }];
  const recorded: Command = { type: 'takePaperAttendance', session: 's1' as SessionId, except: [{ person: person(2), why: 'sick' }, { person: person(3), why: 'duty' }] };

  test('nobody signs for a meal; one session or one day can be asked for', () => {
    const { lists } = views.attendancePaper(stateAfter(...planned));
    expect(lists.map(({ title }) => title)).toEqual(['Pembukaan', 'Yel-Yel']);
    expect(listsOf(lists, 's3' as SessionId).map(({ title }) => title)).toEqual(['Yel-Yel']);
    expect(listsOf(lists, undefined, first).map(({ title }) => title)).toEqual(['Pembukaan']);
    expect(lists[0]?.totals.open).toBe(12);
  });

  test('totals add up to everyone listed, and who left later stays on the list they were recorded for', () => {
    const { lists, people } = views.attendancePaper(stateAfter(...planned, recorded, { type: 'withdrawPerson', person: person(2), reason: 'Sakit' }));
    const [opening, chant] = lists;
    expect(opening?.totals).toEqual({ present: 10, permitted: 0, sick: 1, duty: 1, absent: 0, open: 0 });
    expect(opening?.attendees).toContain(person(2));
    expect(chant?.attendees).not.toContain(person(2));
    expect(people).toHaveLength(12);
  });
});

describe('awards', () => {
  test('wait until every exercise is read back and no dispute is open', () => {
    const problem = (...commands: readonly Command[]) => paperProblem(stateAfter(...commands), 'mcCard');
    expect(problem(...ready().slice(0, 1))).toEqual({ code: 'resultsNotFinal', unread: 0, disputed: 0, undecided: 0 });
    expect(problem(...scored)).toMatchObject({ unread: 1 });
    expect(problem(...scored, verify, { type: 'disputeCell', run: run(1), team: team(2), words: 'Kami 5:50' })).toMatchObject({ unread: 0, disputed: 1 });
    expect(problem(...scored, verify)).toBeNull();
    expect(paperProblem(stateAfter(...scored), 'resultRecord')).toBeNull();
  });

  test('wait while teams are level across an award line', () => {
    const level = stateAfter(...ready(), ...[1, 2, 3, 4].map((each) => submit(each, finished(each < 3 ? '5:00' : `${each + 3}:00`))), verify);
    expect(paperProblem(level, 'winnerCertificates')).toMatchObject({ unread: 0, undecided: 1 });
    expect(views.honours(level).honours).toBeNull();
  });

  test('are called from help to the first place, with the members’ names as they are written', () => {
    const { honours } = views.honours(stateAfter(...scored, { type: 'giveHelp', giver: team(4), receiver: team(1), points: hundredths(50), reason: 'Tali' }, verify));
    expect(honours?.map(({ title, teams }) => [title.kind === 'place' ? title.place : title.kind, teams.map(({ name }) => name)])).toEqual([
      ['help', ['Cendrawasih']], [3, ['Penyu']], [2, ['Badak']], [1, ['Rajawali']],
    ]);
    expect(honours?.at(-1)?.teams[0]?.members).toHaveLength(3);
  });
});

describe('who may see them', () => {
  test('every view of them is for paper alone', () => {
    for (const topic of ['attendancePaper', 'dayRecap', 'resultRecord', 'rankingPaper', 'valueProfiles', 'honours'] as const) expect(WHO_MAY_WATCH[topic]).toEqual(['report']);
  });

  test('while the board is frozen they are marked confidential, and no longer than that', () => {
    const marks = (...commands: readonly Command[]) => [views.dayRecap, views.resultRecord, views.rankingPaper, views.valueProfiles, views.rekap].map((view) => view(stateAfter(...scored, ...commands)).isConfidential);
    expect(marks()).toEqual([false, false, false, false, false]);
    expect(marks({ type: 'freezeBoard' })).toEqual([true, true, true, true, true]);
    expect(marks({ type: 'freezeBoard' }, { type: 'liftFreeze', name: 'Sari Wulandari' })).toEqual([false, false, false, false, false]);
    expect(views.implementationReport(stateAfter(...scored, { type: 'freezeBoard' })).data?.isConfidential).toBe(true);
  });
});
