// What the palette offers and what a query finds in it.
import { describe, expect, it } from 'vitest';
import { findItems } from '../../../../renderer/console/palette/findItems.ts';
import { paletteItems } from '../../../../renderer/console/palette/paletteItems.ts';
import { closePanes } from '../../../../renderer/console/close/closePanes.ts';
import { ACTIONS } from '../../../../renderer/console/keys/keyTable.ts';
import type { Scene } from '../../../../shared/domain/hall/schemas.ts';
import { scenes } from '../../../../shared/domain/hall/schemas.ts';
import { retreatDocuments } from '../../../../shared/documents.ts';
import { keyActions } from '../../../../shared/text/keys.ts';
import { run } from '../../../shared/samples.ts';

const known = { theme: 'light', runs: [{ run: run(1), exercise: { name: { id: 'Pipa Bocor', en: 'Leaking Pipe' } } }] } as const;
const items = paletteItems({ ...known, language: 'id' });
const found = (query: string): readonly string[] => findItems(items, query).map(({ words }) => words);

describe('what is offered', () => {
  it('holds every action whose key works in an open retreat, every document and every exercise', () => {
    const offered = items.flatMap(({ deed }) => (deed.kind === 'act' ? [deed.action] : deed.kind === 'go' && (deed.goal.to === 'closePane' || deed.goal.to === 'learningPane') ? [deed.goal.pane] : []));
    const wanted = keyActions.filter((action) => !['pages', 'welcome'].includes(ACTIONS[action].place) && action !== 'peek');
    expect(wanted.filter((action) => !(offered as readonly string[]).includes(action))).toEqual([]);
    expect(closePanes.every((pane) => offered.includes(pane))).toBe(true);
    expect(items.filter(({ deed }) => deed.kind === 'go' && deed.goal.to === 'document')).toHaveLength(retreatDocuments.length);
    expect(items.map(({ words }) => words)).toContain('Nilai Pipa Bocor');
  });
  it('leads to what lies within a step, and does there what is heard there alone', () => {
    expect(found('siapkan kehadiran')).toEqual(['Siapkan: Kehadiran']);
    expect(found('siapkan panitia')[0]).toBe('Siapkan: Panitia');
    expect(found('siapkan instansi')).toEqual(['Siapkan: Instansi']);
    expect(found('siapkan kerangka')).toEqual(['Siapkan: Kerangka nilai']);
    const goalsOf = (wanted: string) => items.flatMap(({ deed }) => (deed.kind === 'act' && deed.action === wanted ? [deed.goal] : []));
    expect([goalsOf('paperList'), goalsOf('addAgency')]).toEqual([[{ to: 'peopleTab', tab: 'attendance' }], [{ to: 'agencies' }]]);
  });
  it('prepares for the wall every scene that has no key of its own, the draw before its list', () => {
    const cued = items.flatMap(({ deed }) => (deed.kind === 'cue' ? [deed.scene] : []));
    const byKey: readonly Scene[] = ['briefing', 'timer', 'board', 'debrief', 'reflection', 'message', 'reveal', 'testCard', 'black'];
    expect([...cued, ...byKey].toSorted()).toEqual([...scenes].toSorted());
    expect(found('tampilan undian')).toEqual(['Tampilan berikutnya: Undian', 'Tampilan berikutnya: Daftar undian']);
  });
  it('gives every line its own name and its own words, in both languages', () => {
    for (const language of ['id', 'en'] as const) {
      const all = paletteItems({ ...known, language });
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      expect(new Set(all.map(({ words }) => words)).size).toBe(all.length);
    }
  });
});

describe('a query', () => {
  it('finds by the beginnings of words, in any order, whatever the case and the accents', () => {
    expect(found('klas')).toEqual(expect.arrayContaining(['Jalankan: Aula: klasemen, langsung tampil', 'Jalankan: Klasemen dan rinciannya']));
    expect(found('KLASEMEN aula')).toEqual(['Jalankan: Aula: klasemen, langsung tampil']);
    expect(found('pípa')).toEqual(['Nilai Pipa Bocor']);
  });
  it('finds what people call otherwise: to archive is four things here', () => {
    expect(found('arsip').toSorted()).toEqual(['Akhiri hari', 'Berkas dan cadangan', 'Keamanan data', 'Tutup: Data']);
    expect(findItems(paletteItems({ ...known, language: 'en' }), 'archive')).toHaveLength(4);
  });
  it('finds where a dispute is noted, by either word for it', () => {
    const [dispute] = findItems(items, 'sanggah');
    expect(dispute).toMatchObject({ words: 'Jalankan: Catat sanggahan tim, di Baca ulang', key: 'readBack', deed: { kind: 'act', action: 'readBack', goal: { to: 'part', part: 'run' } } });
    expect(found('keberatan')).toEqual([dispute?.words]);
    expect(findItems(paletteItems({ ...known, language: 'en' }), 'dispute').map(({ words }) => words)).toEqual(['Run: Note a team’s dispute, in Read back']);
  });
  it('puts what begins so before what only holds it', () => {
    const all = found('t');
    expect(all[0]?.toLowerCase().startsWith('t')).toBe(true);
    expect(findItems([{ words: 'Buka tutup' }, { words: 'Butut' }, { words: 'Tutup' }], 'tut').map(({ words }) => words)).toEqual(['Tutup', 'Buka tutup', 'Butut']);
  });
  it('that names a place in full finds the place before what is done there', () => {
    expect(found('susunan acara')[0]).toBe('Siapkan: Susunan acara');
    expect(found('peserta ')[0]).toBe('Siapkan: Peserta');
  });
  it('of nothing is everything, and of what nobody offers nothing', () => {
    expect(found('  ')).toHaveLength(items.length);
    expect(found('zzz')).toEqual([]);
    expect(found('<script>')).toEqual([]);
  });
});
