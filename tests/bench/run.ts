// Entry of `npm run bench`; the benches stand in benches.ts.
import { benchCommand } from './benchCommand.ts';
import { benches } from './benches.ts';
import { terminal } from './measuringCommand.ts';

process.exitCode = await benchCommand(process.argv.slice(2), benches, terminal);
