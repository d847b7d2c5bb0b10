// Entry: plain Node with an installed browser, and the command line; it wires things and decides nothing.
import { runCommandLine } from './host/plainNode/commandLine.ts';

// A reader that has seen enough, as `head` has, ends neither a command nor a host that goes on serving.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await runCommandLine(process.argv.slice(2));
