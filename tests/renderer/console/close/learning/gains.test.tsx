// What the pane "Perubahan" and its paper put on the page from real views: numbers with how many they are of, gains in words, what is kept back said, and no comment on paper.
import { describe, expect, test } from 'vitest';
import { ResultSections } from '../../../../../renderer/console/close/learning/gains/ResultSections.tsx';
import { WholeFigures } from '../../../../../renderer/console/close/learning/gains/WholeFigures.tsx';
import { LearningResultsPaper } from '../../../../../renderer/report/learning/LearningResultsPaper.tsx';
import type { Command } from '../../../../../shared/domain/commands.ts';
import type { AnswerFields } from '../../../../../shared/domain/learning/schemas.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { gainWords } from '../../../../../shared/text/learning/gainWords.ts';
import type { AnswerId, ItemId, Language } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { ownForm, ownInstrument, ownScale } from '../../../../shared/anyLearning.ts';
import { moment, stateAfter } from '../../../../shared/given.ts';
import { ready, team } from '../../../../shared/samples.ts';
import { onPage, wordsOn } from '../../onPage.ts';

const SAID = 'zqx-komentar';
/** Of team 1 seven forms before and after, of team 2 six, of team 3 two. */
const forms: readonly AnswerFields[] = (['before', 'after'] as const).flatMap((occasion) => [[1, 7], [2, 6], [3, 2]].flatMap(([of = 0, people = 0]) =>
  Array.from({ length: people }, (_, i) => ownForm({ occasion, number: 10 * of + i, code: `T${of}X${i}`, team: team(of), answers: occasion === 'before' ? [2, 3, null] : [4, 1, i === 0 ? SAID : null] }))));
const story: readonly Command[] = [...ready(), { type: 'addInstrument', fields: ownScale }, { type: 'enterAnswers', forms }, { type: 'groupComment', answer: 'a16' as AnswerId, item: 'x-3' as ItemId, group: 'Waktu' }];
const state = stateAfter(...story);
const results = views.learningResults(state).find(({ instrument }) => instrument === ownInstrument);
if (results === undefined) throw new Error('nothing is told');
const frameworks = views.frameworks(state);
const none = (): void => undefined;

describe('the pane', () => {
  test('has the numbers of all with how many they are of, and the sum of the gain', () => {
    const words = wordsOn(<WholeFigures results={results} open={null} onOpen={none} />);
    expect(words).toContain('50,00 n 15');
    expect(words).toContain('100,00 n 15');
    expect(words).toContain('1,00 tinggi');
    expect(words).toContain('(100,00 − 50,00) ÷ (100 − 50,00) = 1,00');
    expect(words).toContain('15 pasangan formulir');
  });
  test('says how many teams stand only in the total, and has no number of theirs', () => {
    const words = wordsOn(<ResultSections results={results} frameworks={frameworks} open={null} onOpen={none} />);
    expect(words).toContain('2 tim hanya dihitung dalam keseluruhan');
    expect(words).toContain('n 7');
    expect(words).not.toMatch(/n [26]\b/);
  });
  test('lets every number be opened', () => {
    const markup = onPage(<ResultSections results={results} frameworks={frameworks} open={{ kind: 'team', team: team(1), occasion: 'after' }} onOpen={none} />);
    expect(markup.match(/aria-expanded="true"/g)).toHaveLength(1);
    expect(markup).toContain('lihat formulirnya');
  });
});

describe('the paper', () => {
  const paper = (language: Language): string => {
    const view = views.learningPaper(state);
    if (view.retreat === null) throw new Error('the story founds no retreat');
    return wordsOn(<LearningResultsPaper view={view} retreat={view.retreat} language={language} size="a4" madeAt={moment(0)} />);
  };
  test('has numbers and groups of comments, and no comment', () => {
    expect(paper('id')).toContain('Kolaboratif');
    expect(paper('id')).toContain('Waktu 1×');
    expect(paper('id')).not.toContain(SAID);
  });
  test('speaks English', () => expect(paper('en')).toMatch(/By team.*2 teams are shown only within the total/));
});

test('a gain says that it fell, and why there is none', () => {
  expect(gainWords({ kind: 'gain', value: hundredths(-20), band: 'low', fell: true }, 'id')).toBe('−0,20 rendah (turun)');
  expect(gainWords({ kind: 'full' }, 'id')).toBe('sudah penuh');
});
