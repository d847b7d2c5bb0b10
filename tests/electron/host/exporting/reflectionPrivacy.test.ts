// What a team shared for a while and then took back to itself, or took out, leaves in no file and in no printed log, in none of the rows in which it stood.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportInThread } from '../../../../electron/host/exporting/exportDesk.ts';
import { createEventLog } from '../../../../electron/host/log/eventLog.ts';
import { printLog } from '../../../../electron/host/plainNode/fileCommands.ts';
import { openZip } from '../../../../electron/host/spreadsheets/zipParts.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { BranchId, ReflectionId, RetreatId } from '../../../../shared/units.ts';
import { folderForTest } from '../onLaptop.ts';
import { playedRows } from '../playedLaptop.ts';

const { state: present } = playedRows(2);
const [team] = present.teams;
if (team === undefined) throw new Error('there is no team');
const next = Math.max(0, ...present.reflections.map(({ id }) => Number(id.slice(1)))) + 1;
const note = (text: string, shared: boolean): Command => ({ type: 'noteReflection', fields: { run: null, team: team.id, step: null, text, shared } });
const [first, second] = [`n${next}` as ReflectionId, `n${next + 1}` as ReflectionId];
const deeds: readonly Command[] = [
  note('Qzx-satu kami saling diam', true), { type: 'markReflection', reflection: first, shared: false },
  note('Qzx-dua ketua kami pergi', true), { type: 'removeReflection', reflection: second },
  // It gets the number of the one that is gone.
  note('Kami belajar mendengar', true),
];
const { rows } = playedRows(2, deeds);

test.each(['json', 'csv', 'xlsx'] as const)('as %s', async (as) => {
  const files = await exportInThread(rows, { as, what: 'all', language: 'id', withHealth: true, withAnswers: true }, 1_750_000_000_000 as never);
  const texts = files.map(({ bytes, ending }) => {
    if (ending !== '.xlsx') return Buffer.from(bytes).toString('utf8');
    const opened = openZip(bytes);
    return opened.ok ? [...opened.xml.values()].join('\n') : '';
  }).join('\n');
  expect(texts).toContain('Kami belajar mendengar');
  expect(texts).not.toContain('Qzx-');
});

test('as the command line prints the log', () => {
  const path = join(folderForTest(), 'Retret.kompak');
  createEventLog(path, { retreatId: 'a1'.repeat(16) as RetreatId, branchId: 'b2'.repeat(8) as BranchId }, rows, 'OFF').close();
  const lines: string[] = [];
  for (const isJson of [false, true]) printLog(path, isJson, { print: (line) => lines.push(line), say: () => undefined });
  expect(lines.join('\n')).toContain('Kami belajar mendengar');
  expect(lines.join('\n')).not.toContain('Qzx-');
});
