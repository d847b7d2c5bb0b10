// What the audience reads of a rotation, as markup of real views: each team with its station or its break, in both languages, nothing cut.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { rotationLayout, ROWS_HEIGHT } from '../../../renderer/hall/rotation/rotationLayout.ts';
import { Stage } from '../../../renderer/hall/Stage.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { hallView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { ready, show, team } from '../../shared/samples.ts';
import { words } from '../words.ts';

const read = (steps: readonly Command[], language: Language = 'id'): string =>
  words(renderToStaticMarkup(<Stage view={hallView(stateAfter(...steps))} language={language} now={() => moment(0)} />));
const plan: Command = { type: 'planRotation', fields: {
  form: { kind: 'groups', size: 1 }, teams: [1, 2, 3].map(team), work: 25, walk: 5, from: null,
  stations: [{ name: 'Lapangan', exercise: null }, { name: 'Pendopo', exercise: null }],
} };
const [start, finish]: readonly [Command, Command] = [{ type: 'startRound' }, { type: 'finishRound' }];

test('the next round, the present one, and the end', () => {
  const shown = [...ready(3), plan, show('rotation')];
  expect(read(shown)).toBe('Rotasi 1/3 Berikutnya Rajawali Lapangan Badak Pendopo Penyu istirahat 3 tim, 1 istirahat');
  expect(read([...shown, start], 'en')).toBe('Round 1/3 Now Rajawali Lapangan Badak Pendopo Penyu break 3 teams, 1 on a break');
  expect(read([...shown, start, finish])).toContain('Rotasi 2/3 Berikutnya Rajawali Pendopo Badak istirahat Penyu Lapangan');
  expect(read([...shown, start, finish, start, finish, start, finish])).toBe('Rotasi Semua rotasi selesai');
});

describe('the layout', () => {
  const rows = (count: number, name: string, station: string) => Array.from({ length: count }, () => ({ name, station }));
  test.each([false, true])('twelve stand large on one page, thirty with short names too (square: %s)', (isSquare) => {
    expect(rotationLayout(rows(12, 'Panderman', 'Jaring Laba-laba'), isSquare)).toMatchObject({ size: 'few', columns: 2, perColumn: 6 });
    const many = rotationLayout(rows(30, 'Panderman', 'Pos 12'), isSquare);
    expect(many).toMatchObject({ size: 'many', isBeside: true });
    expect(many.columns * many.perColumn).toBeGreaterThanOrEqual(30);
  });
  test('whatever the names, no row leaves the wall and every row has room for its lines', () => {
    for (const isSquare of [false, true]) {
      for (const count of [1, 7, 12, 13, 30, 100]) {
        for (const name of ['Kawi', 'Balai Besar Pelatihan Kompetensi', 'x'.repeat(100)]) {
          for (const station of ['Pos 1', 'Lapangan belakang dekat pohon beringin']) {
            const { perColumn, rowHeight, size, isBeside } = rotationLayout(rows(count, name, station), isSquare);
            expect(perColumn * rowHeight).toBeLessThanOrEqual(ROWS_HEIGHT + 1e-6);
            const line = size === 'few' ? (isSquare ? 17 : 20) : isSquare ? 26 : 22;
            const lines = isBeside ? 1 : Math.ceil(name.length / line) + Math.ceil(station.length / line);
            expect(rowHeight).toBeGreaterThanOrEqual(lines * 4.2);
          }
        }
      }
    }
  });
});
