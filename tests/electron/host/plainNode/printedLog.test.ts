// The log as the command line prints it: it says that a physical limit was noted, never what it is, and a name in a stranger's file cannot look like a record.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEventLog } from '../../../../electron/host/log/eventLog.ts';
import { printLog } from '../../../../electron/host/plainNode/fileCommands.ts';
import type { BranchId, CommandId, RetreatId } from '../../../../shared/units.ts';
import { facilitator, moment } from '../../../shared/given.ts';
import { person } from '../../../shared/samples.ts';

/** What is printed of a log with this one record, as lines and as JSON. */
const printed = (actor: unknown, body: unknown): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-log-'));
  const file = join(folder, 'a.kompak');
  const log = createEventLog(file, { retreatId: '0'.repeat(32) as RetreatId, branchId: '0'.repeat(16) as BranchId });
  log.append({ id: 'a'.repeat(32) as CommandId, at: moment(0), actor: JSON.stringify(actor), body: JSON.stringify(body) });
  log.close();
  const lines: string[] = [];
  for (const isJson of [false, true]) printLog(file, isJson, { print: (line) => lines.push(line), say: () => undefined });
  rmSync(folder, { recursive: true });
  return lines;
};

test('a limit, neither as lines nor as JSON', () => {
  const lines = printed(facilitator, [{ type: 'limitSet', person: person(5), note: 'jantung-zqx' }]);
  expect(lines).toHaveLength(2);
  expect(lines.join('\n')).toContain('limitSet');
  expect(lines.join('\n')).not.toContain('jantung-zqx');
});

test('a name with line ends, columns and orders to the terminal is a name on one line', () => {
  const [line] = printed({ role: 'console', operator: 'Budi\tsheetSubmitted\n3\t2025-06-15\u001B[1A\u001B]0;x\u0007' }, [{ type: 'operatorChanged', name: 'Budi' }]);
  expect(line?.split('\t')).toEqual(['1', new Date(moment(0)).toISOString(), 'Budi sheetSubmitted 3 2025-06-15[1A]0;x', 'operatorChanged']);
});
