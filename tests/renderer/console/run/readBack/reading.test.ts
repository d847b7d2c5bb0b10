// What stands to be read back, what counts as read, what a change takes back, and what stops the verification.
import { describe, expect, it, test } from 'vitest';
import type { Reading } from '../../../../../renderer/console/run/readBack/reading.ts';
import { beginReading, canVerify, confirm, goTo, listStateOf, nextToRead, readCount, readStateOf, resumed, stepNow, whatBlocks } from '../../../../../renderer/console/run/readBack/reading.ts';
import { loadReading, readingPlace, saveReading } from '../../../../../renderer/console/run/readBack/keptReading.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { RunView } from '../../../../../shared/domain/scoring/run/runView.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { Hundredths, Instant } from '../../../../../shared/units.ts';
import { reduceAll } from '../../../../../shared/domain/reduce.ts';
import { moment, stateAfter } from '../../../../shared/given.ts';
import { finished, ready, run, submit, team } from '../../../../shared/samples.ts';

const sheets = [1, 2, 3].map((number) => submit(number, finished('6:00')));
const seen = (...steps: readonly Command[]): RunView => {
  const [view] = views.runs(stateAfter(...ready(3), ...steps));
  if (view === undefined) throw new Error('no run');
  return view;
};
const begun = (view: RunView): Reading => {
  const reading = beginReading(view, 'Beni Contoh');
  if (reading === null) throw new Error('nothing to read');
  return reading;
};
const whole = seen(...sheets);
const allRead = [0, 1, 2].reduce((reading) => confirm(whole, reading), begun(whole));
const states = (view: RunView, reading: Reading): readonly string[] => view.rows.map((row) => readStateOf(row, reading));
const dispute: Command = { type: 'disputeCell', run: run(1), team: team(2), words: 'Waktu kami 5:30' };
const changes: readonly (readonly [string, Command])[] = [
  ['a sheet', submit(2, finished('5:30'), { basedOn: 1 })],
  ['a penalty', submit(2, finished('6:00'), { basedOn: 1, penalties: { 'ember-jatuh': 1 } })],
  ['an earlier try', submit(2, finished('6:00'), { basedOn: 1, earlier: [{ mark: finished('7:00'), penalties: {} }] })],
  ['a rating', { type: 'rateBehaviour', run: run(1), team: team(2), observer: null, basedOn: 0, ratings: Object.fromEntries(whole.exercise.values.map((value) => [value, 3])), note: '' }],
  ['a bonus', { type: 'giveBonus', run: run(1), team: team(2), points: 100 as Hundredths, reason: 'Membantu' }],
  ['a dispute', dispute],
  ['an excuse', { type: 'excuseTeam', run: run(1), team: team(2), reason: 'Dipanggil dinas', second: 'Beni Contoh' }],
];

test('a team that disputes after the reading is told from those that only match, until it is decided', () => {
  const verified: Command = { type: 'verifyRun', run: run(1), reader: 'Beni Contoh' };
  const listed = (...steps: readonly Command[]) => { const view = seen(...sheets, verified, ...steps); return view.rows.map((row) => listStateOf(view, row, null)); };
  expect(listed()).toEqual(['read', 'read', 'read']);
  expect(listed(dispute)).toEqual(['read', 'disputed', 'read']);
  expect(listed(dispute, { type: 'decideDispute', run: run(1), team: team(2), decision: 'Ditolak' })).toEqual(['read', 'read', 'read']);
});

test('what was corrected after the reading is not said to match what was read', () => {
  const corrected = submit(2, finished('5:30'), { basedOn: 1, reason: 'Salah baca stopwatch' });
  const view = seen(...sheets, { type: 'verifyRun', run: run(1), reader: 'Beni Contoh' }, corrected);
  expect(view.rows.map((row) => listStateOf(view, row, null))).toEqual(['read', 'corrected', 'read']);
});

test('teams of a run that was released without being read back are not said to match', () => {
  const view = seen(...sheets, { type: 'releaseRun', run: run(1), reason: 'Kertas basah', second: 'Beni Contoh' });
  expect(view.rows.map((row) => listStateOf(view, row, null))).toEqual(['released', 'released', 'released']);
});

describe('reading', () => {
  it('goes from team to team, and is whole after the last one', () => {
    const first = confirm(whole, begun(whole));
    expect([first.at, states(whole, first), readCount(whole, first), canVerify(whole, first)]).toEqual([team(2), ['read', 'unread', 'unread'], 1, false]);
    expect([states(whole, allRead), canVerify(whole, allRead), stepNow(whole, allRead)]).toEqual([['read', 'read', 'read'], true, 'verify']);
  });
  it('goes to any team without confirming', () => {
    const second = goTo(whole, begun(whole), team(2));
    expect([second.at, states(whole, second)]).toEqual([team(2), ['unread', 'unread', 'unread']]);
  });
  it('comes back to the teams that were passed over', () => {
    const last = confirm(whole, goTo(whole, begun(whole), team(3)));
    expect([last.at, nextToRead(whole, last)?.team]).toEqual([team(1), team(2)]);
    expect(stepNow(whole, goTo(whole, last, team(3)))).toBe('next');
  });
});

describe('a value that changes', () => {
  it.each(changes)('%s: marks its team and no other, and stops the verification until it is read again', (_, change) => {
    const after = seen(...sheets, change);
    expect([states(after, allRead), canVerify(after, allRead)]).toEqual([['read', 'changed', 'read'], false]);
    const again = confirm(after, goTo(after, allRead, team(2)));
    expect(states(after, again)).toEqual(['read', 'read', 'read']);
  });
  it('under the eyes of whoever reads is not confirmed by the key that comes after it', () => {
    const after = seen(...sheets, submit(1, finished('5:30'), { basedOn: 1 }));
    const reading = begun(whole);
    expect([states(after, reading)[0], stepNow(after, reading)]).toEqual(['changed', 'again']);
    const anew = confirm(after, reading);
    expect([anew.at, states(after, anew)[0], stepNow(after, anew)]).toEqual([team(1), 'unread', 'confirm']);
    expect(states(after, confirm(after, anew))[0]).toBe('read');
  });
  it('and changes back was read as it stands', () => {
    const after = seen(...sheets, submit(2, finished('5:30'), { basedOn: 1 }), submit(2, finished('6:00'), { basedOn: 2 }));
    expect(states(after, allRead)).toEqual(['read', 'read', 'read']);
  });
  it('is not a decision that leaves the value as it was', () => {
    const decided: Command = { type: 'decideDispute', run: run(1), team: team(2), decision: 'Tetap' };
    expect(states(seen(...sheets, dispute, decided), allRead)).toEqual(['read', 'read', 'read']);
    expect(states(seen(...sheets, dispute, decided, submit(2, finished('5:30'), { basedOn: 1 })), allRead)).toEqual(['read', 'changed', 'read']);
  });
  it('of the weight moves every score, so every team is read again', () => {
    const rated = changes[3]?.[1];
    const before = seen(...sheets, ...(rated === undefined ? [] : [rated]));
    const reading = confirm(before, goTo(before, begun(before), team(2)));
    const after = seen(...sheets, ...(rated === undefined ? [] : [rated]), { type: 'weighRun', run: run(1), weight: 1, resultWeight: 90, reason: 'Salah ketik' });
    expect([states(before, reading)[1], states(after, reading)[1]]).toEqual(['read', 'changed']);
  });
});

describe('what stops the verification', () => {
  const told = (view: RunView) => whatBlocks(view).map((block) => [block.kind, block.row.name, block.kind === 'out' ? block.judge : block.words]);
  it('is every sheet that is out, by team and judge, and every open dispute', () => {
    const judged: readonly Command[] = [
      ...['Ani', 'Cici'].map((name): Command => ({ type: 'addMember', fields: { name: `${name} Contoh`, rank: null, nip: null, post: null, roles: ['judge'] } })),
      { type: 'planRun', exercise: 'yel' as never }, { type: 'setJudges', run: run(2), judges: ['c1' as never, 'c2' as never] },
      { type: 'submitSheet', run: run(2), team: team(1), judge: 'c1' as never, basedOn: 0, mark: { kind: 'rated', points: [1, 1, 1, 1] }, penalties: {} },
    ];
    const view = views.runs(stateAfter(...ready(2), ...judged))[1];
    expect(view === undefined ? null : told(view)).toEqual([['out', 'Rajawali', 'c2'], ['out', 'Badak', 'c1'], ['out', 'Badak', 'c2']]);
    expect(told(seen(...sheets.slice(0, 2), dispute))).toEqual([['disputed', 'Badak', 'Waktu kami 5:30'], ['out', expect.any(String), null]]);
  });
  it('is not a sheet that was let go, nor one of an excused team', () => {
    expect(told(seen(...sheets.slice(0, 2), { type: 'releaseSheet', run: run(1), team: team(3), judge: null, reason: 'Hilang', second: 'Beni Contoh' }))).toEqual([]);
    expect(told(seen(...sheets.slice(0, 2), { type: 'excuseTeam', run: run(1), team: team(3), reason: 'Dinas', second: 'Beni Contoh' }))).toEqual([]);
  });
  it('keeps a team whose sheet is out from being confirmed, and says so at the end', () => {
    const view = seen(...sheets.slice(0, 2));
    const reading = [0, 1].reduce((each) => confirm(view, each), begun(view));
    const third = goTo(view, reading, team(3));
    expect([states(view, reading), confirm(view, third), stepNow(view, third), canVerify(view, third)]).toEqual([['read', 'read', 'out'], third, 'stopped', false]);
  });
  it('is a run that is cancelled or was verified before', () => {
    expect(canVerify(seen(...sheets, { type: 'cancelRun', run: run(1), reason: 'Hujan', replacedBy: null }), allRead)).toBe(false);
    expect(canVerify(seen(...sheets, { type: 'verifyRun', run: run(1), reader: 'Beni Contoh' }), allRead)).toBe(false);
  });
});

describe('while other screens are shown', () => {
  it('the reading is kept under its own draw and run, and the team in hand is read anew', () => {
    const stored = new Map<string, string>();
    const store = { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => void stored.set(key, value), removeItem: (key: string) => void stored.delete(key) };
    const place = readingPlace({ at: 1 as Instant, seed: '271828' }, run(1));
    const first = confirm(whole, begun(whole));
    saveReading(store, place, first);
    expect(loadReading(store, readingPlace({ at: 2 as Instant, seed: '271828' }, run(1)))).toBeNull();
    const after = seen(...sheets, submit(2, finished('5:30'), { basedOn: 1 }));
    const kept = loadReading(store, place);
    expect(kept).toEqual(first);
    expect([stepNow(after, first), kept === null ? null : stepNow(after, resumed(after, kept))]).toEqual(['again', 'confirm']);
    saveReading(store, place, null);
    expect(loadReading(store, place)).toBeNull();
  });
});

describe('a team another was merged into', () => {
  const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
  const correct: Command = submit(2, finished('5:30'), { basedOn: 1 });
  it('is read back with the papers of both, each with its own score', () => {
    const [row] = seen(...sheets, correct, merge).rows;
    expect(row?.former).toMatchObject([{ team: team(2), sheets: [{ judge: null, sheet: { mark: finished('5:30') } }], scored: { state: 'counts' } }]);
    const [own, other] = [row?.scored.score ?? 0, row?.former[0]?.scored.score ?? 0];
    expect([row?.score, own === other]).toEqual([Math.round((own + other) / 2), false]);
  });
  it('is held up by what an older file left open of the other', () => {
    const state = reduceAll(stateAfter(...ready(3), ...sheets, dispute), [{ type: 'teamsMerged', team: team(1), gone: team(2), name: 'Gabungan', gap: { before: 0, after: 0 } }], moment(9));
    const [view] = views.runs(state);
    expect(view === undefined ? [] : whatBlocks(view)).toMatchObject([{ kind: 'disputed', row: { team: team(2), name: 'Badak' }, words: 'Waktu kami 5:30' }]);
    expect(view === undefined || canVerify(view, [0, 1].reduce((reading) => confirm(view, reading), begun(view)))).toBe(false);
  });
  it('has nothing of a team that handed nothing in', () => {
    expect(seen(...sheets.slice(0, 1), merge).rows[0]?.former).toEqual([]);
  });
});
