// Entry of `npm run faults`; the rows stand in rows.ts.
import { terminal } from '../bench/measuringCommand.ts';
import { faultsCommand } from './faultsCommand.ts';
import { rows } from './rows.ts';

process.exitCode = await faultsCommand(process.argv.slice(2), rows, terminal);
