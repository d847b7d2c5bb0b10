// Puts the files of one image into a folder of its own for the time of a look at it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** `files`: by absolute path under `root`. `look` is told where `root` is now. */
export const withImage = <T>(files: ReadonlyMap<string, Buffer>, root: string, scratch: string, look: (folder: string) => T): T => {
  const folder = mkdtempSync(join(scratch, 'image-'));
  try {
    for (const [path, content] of files) {
      const target = join(folder, relative(root, path));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return look(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
