// Entry: plain Node with an installed browser, and the command line; it wires things and decides nothing.
import { runCommandLine } from './host/plainNode/commandLine.ts';

process.exitCode = await runCommandLine(process.argv.slice(2));
