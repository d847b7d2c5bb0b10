// The golden texts of papers: read, compared to the line, and written anew when asked; it knows no paper.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../papers/', import.meta.url));
const isWritten = process.env['KOMPAK_WRITE_PAPERS'] === 'yes';

/** Where `now` first differs from `golden`, in one sentence; null: nowhere. */
export const firstDifference = (golden: string, now: string): string | null => {
  if (golden === now) return null;
  const [before, after] = [golden.split('\n'), now.split('\n')];
  const at = after.findIndex((line, i) => line !== before[i]);
  const line = at === -1 ? after.length : at;
  return `line ${line + 1} was ${JSON.stringify(before[line] ?? 'no line')} and is ${JSON.stringify(after[line] ?? 'no line')}`;
};

/** null: the text of that name is the golden one, or has just become it (`KOMPAK_WRITE_PAPERS=yes`). */
export const againstGolden = (name: string, text: string): string | null => {
  const path = `${folder}${name}.txt`;
  if (isWritten) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
    return null;
  }
  if (!existsSync(path)) return `${name}: there is no golden text; look at the paper, then write it with KOMPAK_WRITE_PAPERS=yes`;
  const difference = firstDifference(readFileSync(path, 'utf8'), text);
  return difference === null ? null : `${name}: ${difference}`;
};
