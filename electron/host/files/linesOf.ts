// Reads a text a person gave us line by line, and none that is longer than `most`: a line that never ends is not read to its end. It knows nothing of what the lines say.
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { FileProblem } from '../fileProblem.ts';

/** `most`: characters of one line. */
export async function* linesOf(path: string, most: number): AsyncGenerator<string> {
  let line = 1;
  let begun = '';
  for await (const piece of createReadStream(path, 'utf8') as AsyncIterable<string>) {
    for (const [i, part] of piece.split('\n').entries()) {
      if (i > 0) {
        yield begun;
        line += 1;
        begun = '';
      }
      begun += part;
      if (begun.length > most) throw new FileProblem({ code: 'lineTooLong', name: basename(path), line, most });
    }
  }
  yield begun;
}
