// What stands over the grid where judges are on duty and one official sheet is awaited.
import { expect, test } from 'vitest';
import { UnusedJudges } from '../../../../../renderer/console/run/sheets/UnusedJudges.tsx';
import { onPage, wordsOn } from '../../onPage.ts';
import { ani, beni, cici } from '../chant.ts';

test('it says how many have no sheet of their own, and offers to make them judges; otherwise there is nothing', () => {
  expect(wordsOn(<UnusedJudges judges={[ani, beni, cici]} onUse={() => undefined} />)).toBe('3 penilai bertugas di sini, tetapi yang ditunggu satu lembar resmi. Beri masing-masing lembar sendiri');
  expect(wordsOn(<UnusedJudges judges={[ani]} onUse={() => undefined} />, 'en')).toBe('1 judge is on duty here, but one official sheet is awaited. Give each a sheet of their own');
  expect(wordsOn(<UnusedJudges judges={[]} onUse={() => undefined} />)).toBe('');
  expect(onPage(<UnusedJudges judges={[ani]} onUse={() => undefined} />)).toContain('<button');
});
