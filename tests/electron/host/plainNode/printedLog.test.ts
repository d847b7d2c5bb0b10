// The log as the command line prints it says that a physical limit was noted, never what it is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEventLog } from '../../../../electron/host/log/eventLog.ts';
import { printLog } from '../../../../electron/host/plainNode/fileCommands.ts';
import type { BranchId, CommandId, RetreatId } from '../../../../shared/units.ts';
import { facilitator, moment } from '../../../shared/given.ts';
import { person } from '../../../shared/samples.ts';

test('neither as lines nor as JSON', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompak-log-'));
  const file = join(folder, 'a.kompak');
  const log = createEventLog(file, { retreatId: '0'.repeat(32) as RetreatId, branchId: '0'.repeat(16) as BranchId });
  log.append({
    id: 'a'.repeat(32) as CommandId, at: moment(0), actor: JSON.stringify(facilitator),
    body: JSON.stringify([{ type: 'limitSet', person: person(5), note: 'jantung-zqx' }]),
  });
  log.close();
  const printed: string[] = [];
  for (const isJson of [false, true]) printLog(file, isJson, { print: (line) => printed.push(line), say: () => undefined });
  rmSync(folder, { recursive: true });
  expect(printed).toHaveLength(2);
  expect(printed.join('\n')).toContain('limitSet');
  expect(printed.join('\n')).not.toContain('jantung-zqx');
});
