// A retreat file that photos, chosen and taken out again, have made large: it opens on every laptop, and before it could not, it takes no more photos but every score.
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { sealedRows } from '../../../../electron/host/anonymise/makeAnonymised.ts';
import { newCommandId } from '../../../../electron/host/log/newIds.ts';
import { createEventLog } from '../../../../electron/host/log/eventLog.ts';
import { goesOn, hasRoomFor, LARGEST_FILE, MOST_ROWS } from '../../../../electron/host/log/largestFile.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import type { PhotoFields } from '../../../../shared/domain/implementationReport/schemas.ts';
import type { BranchId, PhotoId, RetreatId } from '../../../../shared/units.ts';
import { instant, millis } from '../../../../shared/units.ts';
import { folderForTest, onLaptop, someRetreat } from '../onLaptop.ts';

const photo: PhotoFields = { caption: 'Apel pagi', width: 1600, height: 1200, data: `/9j/${'A'.repeat(399_996)}` };
const addPhoto: Command = { type: 'addReportPhoto', fields: photo };

test('a file of a hundred and forty photos opens where nobody has seen it before, and is taken in from a backup', () => {
  const founding = someRetreat('Retret Berfoto');
  if (founding.type !== 'createRetreat') throw new Error('a retreat begins with createRetreat');
  const id = 'f1' as PhotoId;
  const facts: readonly Fact[] = [
    { type: 'retreatCreated', fields: founding.fields, demo: false },
    ...Array.from({ length: 140 }, (): readonly Fact[] => [{ type: 'reportPhotoAdded', photo: id, fields: photo }, { type: 'reportPhotoRemoved', photo: id }]).flat(),
  ];
  const ids = { retreatId: 'a'.repeat(32) as RetreatId, branchId: 'b'.repeat(16) as BranchId };
  const path = join(folderForTest(), 'berfoto.kompak');
  const unsealed = facts.map((fact, i) => ({ id: newCommandId(), at: instant(1_750_000_000_000 + i), actor: '{"role":"console","operator":"Siti"}', body: JSON.stringify([fact]) }));
  createEventLog(path, ids, sealedRows(ids.retreatId, unsealed)).close();
  const first = onLaptop();
  expect(first.current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
  first.current.close();
  const { current } = onLaptop();
  expect(current.takeIn(path)).toMatchObject({ ok: true, value: { opened: true } });
  expect(current.safety()?.seq).toBe(281);
});

test('long before it is too large to open, a file takes in nothing large, and everything else', () => {
  const laptop = onLaptop();
  const path = laptop.found();
  expect(laptop.give(addPhoto)).toBeNull();
  // Only its length: what lies behind the last page is nothing to SQLite.
  truncateSync(path, LARGEST_FILE / 2 + 1);
  expect(laptop.give(addPhoto)).toBe('fileFull');
  expect(laptop.give({ type: 'changeOperator', name: 'Budi' })).toBeNull();
  expect(laptop.current.safety()?.seq).toBe(3);
});

test('at its end it takes in nothing more and says so, opens all the same, and what the host notes by itself is not tried without end', async () => {
  const laptop = onLaptop();
  const path = laptop.found();
  expect(laptop.give({ type: 'startStationTimers', names: ['Pos 1'], length: millis(1_200) })).toBeNull();
  truncateSync(path, LARGEST_FILE);
  expect(laptop.give({ type: 'changeOperator', name: 'Budi' })).toBe('fileEnded');
  await vi.waitFor(() => expect(laptop.faults).not.toEqual([]), 8_000);
  await passed(300);
  expect(laptop.faults).toEqual(['ringTimers: FileProblem: fileEnded']);
  const again = laptop.again(instant(Date.now() + 60_000));
  expect(again.current.openPath(path)).toEqual({ ok: true, value: { opened: true, notice: null } });
  expect([again.give({ type: 'changeOperator', name: 'Budi' }), again.current.safety()?.seq]).toEqual(['fileEnded', 2]);
  expect(again.faults[0]).toBe('noteOutage: FileProblem: fileEnded');
});

test('what is small has room up to the end, what is large in the first half alone, and past the end nothing has', () => {
  expect([0, LARGEST_FILE / 2 + 1].map((size) => hasRoomFor(20_000, size))).toEqual([true, true]);
  expect([0, LARGEST_FILE / 2, LARGEST_FILE / 2 + 1].map((size) => hasRoomFor(photo.data.length, size))).toEqual([true, true, false]);
  expect([goesOn(LARGEST_FILE / 2 + 1, MOST_ROWS - 1), goesOn(LARGEST_FILE, 0), goesOn(0, MOST_ROWS)]).toEqual([true, false, false]);
});
