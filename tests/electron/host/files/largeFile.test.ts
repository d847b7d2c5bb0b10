// A retreat file that photos, chosen and taken out again, have made large: it opens on every laptop, and before it could not, it takes no more photos but every score.
import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealedRows } from '../../../../electron/host/anonymise/makeAnonymised.ts';
import { newCommandId } from '../../../../electron/host/log/newIds.ts';
import { createEventLog } from '../../../../electron/host/log/eventLog.ts';
import { hasRoomFor, LARGEST_FILE } from '../../../../electron/host/log/largestFile.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import type { PhotoFields } from '../../../../shared/domain/implementationReport/schemas.ts';
import type { BranchId, PhotoId, RetreatId } from '../../../../shared/units.ts';
import { instant } from '../../../../shared/units.ts';
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

test('what is small always has room, and what is large in the first half alone', () => {
  const small = 20_000;
  expect([0, LARGEST_FILE / 2 + 1, LARGEST_FILE].map((size) => hasRoomFor(small, size))).toEqual([true, true, true]);
  expect([0, LARGEST_FILE / 2, LARGEST_FILE / 2 + 1].map((size) => hasRoomFor(photo.data.length, size))).toEqual([true, true, false]);
});
