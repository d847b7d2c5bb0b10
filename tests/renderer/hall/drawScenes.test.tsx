// What the audience reads of a draw, as markup of real views: the list to write down, a name at its team, several at theirs, and the teams by name.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Stage } from '../../../renderer/hall/Stage.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { hallView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';
import type { Deed } from '../../shared/given.ts';
import { at, moment, stateAfter } from '../../shared/given.ts';
import { closeDrawList, createRetreat, drawn, importPeople, personFields, planDraw, planFor, ready, show } from '../../shared/samples.ts';
import { words } from '../words.ts';

const draw = (steps: readonly (Command | Deed)[], secondsIn = 0, language: Language = 'id'): string =>
  renderToStaticMarkup(<Stage view={hallView(stateAfter(...steps))} language={language} now={() => moment(secondsIn)} />);
const counts = (markup: string): readonly number[] => [...markup.matchAll(/<span class="number">(\d+)<\/span><\/li>/g)].map(([, count]) => Number(count));

const seen = [...ready(), show('draw')];
const start: Command = { type: 'startDrawShow' };
/** Twelve people: a name every 2,4 s, landed after 1,15 s. The first is Ayu's agency, in the order of the list. */
const begun = [...seen, at(0, start)];

describe('the show', () => {
  test('waits with all its teams empty', () => {
    expect(words(draw(seen))).toBe('Undian tim 12 orang, 4 tim Sebentar lagi dimulai Rajawali 0 Badak 0 Penyu 0 Cendrawasih 0');
    expect(words(draw(seen, 0, 'en'))).toContain('Team draw 12 people, 4 teams About to begin');
  });
  test('has the name but not yet its team while it falls, then the team, its row inverted and one more in it', () => {
    const falling = draw(begun, 1);
    expect(words(falling)).toContain('Peserta ke-1 dari 12 Bagus Contoh 1 Rajawali 0');
    expect(falling).not.toContain('inverted');
    const landed = draw(begun, 1.2);
    expect(words(landed)).toContain('Peserta ke-1 dari 12 Bagus Contoh 1 Rajawali Rajawali 1');
    expect(landed.match(/class="inverted"/g)).toHaveLength(1);
    expect(landed.match(/data-pip="fresh"/g)).toHaveLength(1);
  });
  test('is told nothing sooner by the markup than by the clock: names to come are not in it', () => {
    expect(words(draw(begun, 2.5))).toContain('Endah Contoh 4');
    expect(words(draw(begun, 1.2))).not.toContain('Endah Contoh 4');
  });
  test('keeps the last two names below', () => {
    expect(draw(begun, 5.2)).toMatch(/class="draw-previous".*Endah Contoh 4.*Bagus Contoh 1/s);
  });
  test('begins its fall where it has come to, so that a late wall is in step', () => {
    expect(draw(begun, 2.4 + 0.5)).toContain('--fall-delay:-500ms');
    const held = draw([...begun, at(2.9, { type: 'pauseDrawShow' })], 99);
    expect(held).toContain('--fall-delay:-500ms');
    expect(held).toContain('--play:paused');
  });
  test('ends with everyone in a team, run out or skipped', () => {
    for (const markup of [draw(begun, 12 * 2.4), draw([...begun, { type: 'skipDrawShow' }])]) {
      expect(words(markup)).toContain('Semua sudah mendapat tim');
      expect(counts(markup)).toEqual([3, 3, 3, 3]);
    }
  });
  test('lets three fall together in a large hall, each with its team', () => {
    const people = Array.from({ length: 300 }, (_, i) => personFields(i + 1));
    const names = Array.from({ length: 30 }, (_, i) => `Regu ${i + 1}`);
    const markup = draw([createRetreat, importPeople(...people), ...drawn(names, people), show('draw'), at(0, start)], 1.5);
    expect(words(markup)).toContain('1–3 dari 300 Bagus Contoh 1 Regu 1 Endah Contoh 4 Regu 4 Hendra Contoh 7 Regu 7');
    expect(markup.match(/class="inverted"/g)).toHaveLength(3);
    expect(counts(markup).reduce((sum, count) => sum + count)).toBe(3);
  });
});

describe('the closed list', () => {
  const closed = [...ready().slice(0, 2), planDraw(planFor(4)), closeDrawList()];
  test('is sixteen groups of four, the first eight of them to be written down', () => {
    const markup = draw([...closed, show('drawList')]);
    expect(markup.match(/class="hash-written"/g)).toHaveLength(8);
    expect(words(markup)).toMatch(/^Daftar undian ditutup 12 orang, 4 tim Sidik daftar (?:[0-9A-F]{4} ){16}Saksi mencatat delapan kelompok yang ditandai Angka para tamu Belum ada angka yang dipanggil$/);
    expect(words(draw([...closed, { type: 'callSeed', digits: '0407' }, { type: 'callSeed', digits: '1945' }, show('drawList')], 0, 'en'))).toMatch(/The guests’ digits 0407 1945$/);
  });
  test('says after the draw which it was, with seed and result', () => {
    expect(words(draw([...ready(), show('drawList')]))).toMatch(/Undian ke-1 dari 1 Benih 271828 Sidik hasil (?:[0-9A-F]{4} ?){16}$/);
  });
});

describe('the teams by name', () => {
  test('stand two a page, the next ones after twelve seconds', () => {
    const list = [...ready(), at(0, show('teams'))];
    expect(words(draw(list, 11))).toBe('Tim 1 Rajawali Bagus Contoh 1 Fajar Contoh 5 Bagus Contoh 9 Tim 2 Badak Citra Contoh 2 Gita Contoh 6 Citra Contoh 10 12 orang, 4 tim Halaman 1/2');
    expect(words(draw(list, 13, 'en'))).toMatch(/^Team 3 Penyu .* Team 4 Cendrawasih .* Page 2\/2$/);
  });
});

test('before there are teams their scenes are not shown, and taken back they leave the greeting', () => {
  expect(words(draw([...ready().slice(0, -1), show('draw'), { type: 'undo' }]))).toContain('Selamat datang');
  expect(words(draw([...ready().slice(0, -1), show('teams'), { type: 'undo' }]))).toContain('Selamat datang');
});
