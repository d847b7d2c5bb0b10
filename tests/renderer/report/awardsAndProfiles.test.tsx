// Awards nobody got and values nobody saw: they are said in a sentence, and no row of a table is empty for them.
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RankingPaper } from '../../../renderer/report/records/RankingPaper.tsx';
import { ValueProfilesPaper } from '../../../renderer/report/records/ValueProfilesPaper.tsx';
import type { Command } from '../../../shared/domain/commands.ts';
import { views } from '../../../shared/domain/views.ts';
import type { ExerciseId, Language, MemberId } from '../../../shared/units.ts';
import { moment, stateAfter } from '../../shared/given.ts';
import { finished, ready, run, submit, team } from '../../shared/samples.ts';
import { words } from '../words.ts';

const rate = (of: number, HA: number): Command => ({ type: 'rateBehaviour', run: run(2), team: team(of), observer: 'c1' as MemberId, basedOn: 0, ratings: { HA, KL: null }, note: '' });
const story: readonly Command[] = [
  ...ready(2), submit(1, finished('5:30')), submit(2, finished('5:50')),
  { type: 'verifyRun', run: run(1), reader: 'Yoga Contoh' }, { type: 'closeRun', run: run(1) },
  { type: 'addMember', fields: { name: 'Ani Contoh', rank: null, nip: null, post: null, roles: ['judge'] } },
  { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'setJudges', run: run(2), judges: ['c1' as MemberId] }, rate(1, 3),
];

const bodiesOf = (markup: string): string => [...markup.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body = '']) => body).join('\n');
const paper = (kind: 'ranking' | 'profiles', language: Language = 'id'): string => {
  const state = stateAfter(...story);
  const { retreat } = state;
  if (retreat === null) throw new Error('the story founds no retreat');
  const of = { retreat, language, size: 'a4', madeAt: moment(0) } as const;
  return renderToStaticMarkup(kind === 'ranking' ? <RankingPaper view={views.rankingPaper(state)} {...of} /> : <ValueProfilesPaper view={views.valueProfiles(state)} {...of} />);
};

test('awards nobody got are named in sentences, with why', () => {
  const markup = paper('ranking');
  expect(words(bodiesOf(markup))).toContain('Terbaik pertama');
  expect(words(bodiesOf(markup))).not.toMatch(/Teladan|Tim Paling Membantu/);
  expect(words(markup)).toContain('Tim Paling Membantu tidak diberikan: belum ada Poin Gotong Royong.');
  expect(words(markup)).toContain('belum ada tim dengan tiga pengamatan: Teladan Berorientasi Pelayanan, Teladan Akuntabel,');
  expect(markup).not.toContain('n &lt; 3');
  expect(words(paper('ranking', 'en'))).toContain('Most Helpful Team is not given: there are no help points yet.');
});

test('a profile has a row for each value that was seen, and names the others in a sentence', () => {
  const markup = paper('profiles');
  expect(words(bodiesOf(markup))).toContain('Harmonis kurang dari 3 pengamatan – 1 0 · 0 · 1 · 0');
  expect(words(bodiesOf(markup))).not.toContain('Akuntabel');
  expect(words(markup)).toContain('Belum diamati pada tim ini: Berorientasi Pelayanan, Akuntabel, Kompeten, Loyal, Adaptif, Kolaboratif.');
  expect(words(markup)).toContain('Belum diamati pada tim ini: Berorientasi Pelayanan, Akuntabel, Kompeten, Harmonis, Loyal, Adaptif, Kolaboratif.');
  expect(markup).not.toMatch(/n &lt; 3|n 0/);
  expect(words(paper('profiles', 'en'))).toContain('fewer than 3 observations');
});
