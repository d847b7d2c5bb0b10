// Whatever is acknowledged can be read back on any laptop; and where an older version stored what cannot, the good records before it are offered.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { LogRow } from '../../../electron/host/log/chain.ts';
import { sealOf } from '../../../electron/host/log/chain.ts';
import { openEventLog, readEventLog } from '../../../electron/host/log/eventLog.ts';
import { openWitness } from '../../../electron/host/log/witness.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import { parseEnvelope } from '../../../shared/parse.ts';
import type { CommandId } from '../../../shared/units.ts';
import { instant, millis } from '../../../shared/units.ts';
import { ownForm, ownScale } from '../../shared/anyLearning.ts';
import { importPeople, personFields, ready, startPhase } from '../../shared/samples.ts';
import type { Laptop } from './onLaptop.ts';
import { onLaptop, someRetreat } from './onLaptop.ts';

const rename = (name: string): Command => ({ type: 'changeOperator', name });
/** It is written as two letters once it is composed. */
const LONGER = '\u0958'.repeat(200);
const UNREADABLE = [{ type: 'phaseStarted', run: 'r1', phase: 1, length: 60_000, since: -9_005 }];

/** Records sealed as an older version sealed them, in the file and, but for `inWitness` false, in this laptop's witness. */
const wentOn = (laptop: Laptop, path: string, bodies: readonly (readonly unknown[])[], inWitness = true): void => {
  const log = openEventLog(path, () => true);
  if (log === null) throw new Error('it is of this version');
  const before = [...log.rows()];
  const witness = openWitness(laptop.files.witnessFolder, log, log.head());
  for (const [i, body] of bodies.entries()) {
    const { seq, hash } = log.head();
    const unsealed = { seq: seq + 1, id: `later-${i}-${seq}` as CommandId, at: before.at(-1)?.at ?? 0, actor: before.at(-1)?.actor ?? '', body: JSON.stringify(body) } as Omit<LogRow, 'hash'>;
    const row = { ...unsealed, hash: sealOf(hash, unsealed) };
    log.takeOver(row);
    if (inWitness) witness.append(row);
  }
  witness.close();
  log.close();
};

describe('a command that would leave a record nobody can read back', () => {
  it('is refused by the host, whoever made it: nothing is stored, the next one is, and another laptop opens the file', () => {
    const laptop = onLaptop();
    const path = laptop.found();
    const founding = someRetreat(LONGER.normalize('NFC'));
    if (founding.type !== 'createRetreat') throw new Error('a retreat begins with createRetreat');
    expect(laptop.give({ type: 'editRetreat', fields: founding.fields })).toBe('malformed');
    expect(laptop.current.safety()?.seq).toBe(1);
    expect(laptop.give(rename('Budi'))).toBeNull();
    laptop.current.close();
    expect(onLaptop().current.openPath(path)).toMatchObject({ ok: true, value: { opened: true } });
  });

  it.each<readonly [string, Command]>([
    ['a name that composing makes too long', rename(LONGER)],
    ['a timer moved by more than a day', { type: 'adjustTimer', by: millis(-9_007_199_254_740_991) }],
    ['a first certificate above all numbers', { type: 'setCertificateRules', rules: { lessons: null, first: 999_999 } }],
  ])('%s is refused at the door', (_, command) => {
    expect(parseEnvelope({ id: 'a1b2c3d4', command })).toMatchObject({ ok: false, refusal: { code: 'malformed' } });
  });

  it('a code that capitals make too long is refused with its form', () => {
    const laptop = onLaptop();
    laptop.found();
    expect([importPeople(personFields(1)), { type: 'addInstrument', fields: ownScale } as const].map(laptop.give)).toEqual([null, null]);
    for (const code of ['ﬃ'.repeat(20), 'Weiß'.repeat(5)]) expect(laptop.give({ type: 'enterAnswers', forms: [ownForm({ code })] })).toBe('answersWrong');
    expect(laptop.give({ type: 'enterAnswers', forms: [ownForm({})] })).toBeNull();
  });
});

describe('what the host notes by itself and cannot store', () => {
  it('is tried once, not without end, and commands go on', async () => {
    const laptop = onLaptop();
    const path = laptop.found();
    for (const command of [...ready().slice(1), { type: 'chooseAtZero', choice: 'nextPhase' } as const, startPhase(0)]) expect(laptop.give(command)).toBeNull();
    laptop.current.close();
    // An older version took any length.
    wentOn(laptop, path, [[{ type: 'timerAdjusted', by: -9_007_199_254_740_991 }]]);
    // After an outage what ended in it rings at once.
    const again = onLaptop(laptop.folder, instant(Date.now() + 60_000));
    expect(again.current.openPath(path)).toMatchObject({ ok: true, value: { opened: true } });
    await vi.waitFor(() => expect(again.faults).not.toEqual([]), 5_000);
    await passed(300);
    expect(again.faults).toEqual(['ringTimers: FileProblem: malformed']);
    expect(again.give({ type: 'finishTimer' })).toBeNull();
    expect(again.give(rename('Budi'))).toBeNull();
  });
});

describe('a file in which an older version stored a record that cannot be read', () => {
  const spoilt = () => {
    const laptop = onLaptop();
    const path = laptop.found();
    expect(laptop.give(rename('Budi'))).toBeNull();
    laptop.current.close();
    wentOn(laptop, path, [UNREADABLE, [{ type: 'operatorChanged', name: 'Citra' }] satisfies Fact[]]);
    return { laptop: onLaptop(laptop.folder), path };
  };

  it('opens where it was written, and elsewhere asks, then shows or rebuilds all that came before', () => {
    const { laptop, path } = spoilt();
    expect(laptop.current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
    laptop.current.close();
    const other = onLaptop();
    expect(other.current.openPath(path)).toEqual({ ok: true, value: { opened: false, question: { kind: 'damaged', name: 'Retret Uji.kompak', firstBad: 3, intact: 2, onLaptop: 0 } } });
    expect(other.current.openPath(path, 'readOnly')).toMatchObject({ ok: true, value: { opened: true } });
    expect([other.current.state().operator, other.current.safety()?.viewOnly]).toEqual(['Budi', 'damaged']);
    other.current.close();
    expect(other.current.openPath(path, 'rebuild')).toMatchObject({ ok: true, value: { opened: true, notice: { kind: 'rebuilt', records: 2, lost: 2 } } });
    expect([other.current.state().operator, other.give(rename('Dewi'))]).toEqual(['Budi', null]);
  });

  it('is not taken in as a backup, and leaves no file behind', () => {
    const { path } = spoilt();
    const other = onLaptop();
    expect(other.current.takeIn(path)).toEqual({ ok: false, refusal: { code: 'fileDamaged', name: 'Retret Uji.kompak', firstBad: 3 } });
    expect(existsSync(join(other.folder, 'retreats'))).toBe(false);
  });

  it('is rebuilt without it where this laptop’s witness has it too', () => {
    const { laptop, path } = spoilt();
    const { retreatId, branchId, ...reading } = readEventLog(path);
    reading.close();
    // So that this laptop no longer vouches for the file.
    const witness = openWitness(laptop.files.witnessFolder, { retreatId, branchId }, { seq: 0, hash: retreatId });
    const extra = { seq: 5, id: 'e'.repeat(32), at: 1, actor: '{"role":"console","operator":"x"}', body: '[{"type":"operatorChanged","name":"Eka"}]' } as unknown as Omit<LogRow, 'hash'>;
    witness.append({ ...extra, hash: sealOf(witness.head().hash, extra) });
    witness.close();
    expect(laptop.current.openPath(path)).toMatchObject({ ok: true, value: { question: { kind: 'damaged', firstBad: 3, intact: 2, onLaptop: 2 } } });
    expect(laptop.current.openPath(path, 'rebuild')).toMatchObject({ ok: true, value: { opened: true, notice: { kind: 'rebuilt', records: 2 } } });
    expect(laptop.current.state().operator).toBe('Budi');
  });
});
