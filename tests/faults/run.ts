// Entry of `npm run faults`; the rows stand in rows.ts.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terminal } from '../bench/measuringCommand.ts';
import { faultsCommand } from './faultsCommand.ts';
import { rows } from './rows.ts';

// Hosts are started by the hundred: what one has compiled the next need not.
const compiled = mkdtempSync(join(tmpdir(), 'kompak-compiled-'));
process.env['NODE_COMPILE_CACHE'] = compiled;
try {
  process.exitCode = await faultsCommand(process.argv.slice(2), rows, terminal);
} finally {
  rmSync(compiled, { recursive: true, force: true });
}
