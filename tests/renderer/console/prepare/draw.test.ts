// A draw being prepared and a draw that stands, as the pane treats and shows them.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import {
  MOST_TEAMS, isSeed, nameProblems, newDraw, seedOf, teamSizes, withTeamCount,
} from '../../../../renderer/console/prepare/draw/drawDraft.ts';
import { DrawnTeams } from '../../../../renderer/console/prepare/draw/DrawnTeams.tsx';
import { freshSeed } from '../../../../renderer/console/prepare/draw/freshSeed.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceAll } from '../../../../shared/domain/reduce.ts';
import { views } from '../../../../shared/domain/views.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import { instant } from '../../../../shared/units.ts';
import { drawn } from '../../../shared/samples.ts';
import { wordsOn } from '../onPage.ts';

const by = { role: 'console', operator: 'Siti Rahmawati' } as const;
const after = (commands: readonly ReturnType<typeof demoCommands>[number][]): State =>
  commands.reduce((state, command) => {
    const decision = decide(state, command, by);
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    return reduceAll(state, decision.facts, instant(0));
  }, emptyState);

describe('a draw being prepared', () => {
  it('begins with ten names', () => {
    expect(newDraw('7').names).toEqual(['Arjuno', 'Semeru', 'Kawi', 'Panderman', 'Brantas', 'Bromo', 'Metro', 'Amprong', 'Welirang', 'Anjasmoro']);
  });
  it('keeps typed names and never offers one twice, up to thirty teams', () => {
    const typed = { ...newDraw('7'), names: ['Butak', 'Semeru', 'Kelud'] };
    const many = withTeamCount(typed, MOST_TEAMS).names;
    expect(many.slice(0, 3)).toEqual(['Butak', 'Semeru', 'Kelud']);
    expect(nameProblems(many).filter((problem) => problem !== null)).toEqual([]);
    expect(withTeamCount({ ...typed, names: many }, 2).names).toEqual(['Butak', 'Semeru']);
  });
  it('tells names that are missing or used twice, whatever their case', () => {
    expect(nameProblems(['Arjuno', ' ', 'arjuno ', 'x'.repeat(201)])).toEqual([null, 'nameMissing', 'nameTwice', 'nameTooLong']);
  });
  it('reads a seed in groups, but takes only digits without a leading zero', () => {
    expect([seedOf('4471 0516'), isSeed('4471 0516')]).toEqual(['44710516', true]);
    expect(['0', '9'.repeat(40), '', '0123', '12a', '-5', '9'.repeat(41)].map(isSeed)).toEqual([true, true, false, false, false, false, false]);
  });
  it('knows how large the teams will be', () => {
    expect([teamSizes(100, 10), teamSizes(97, 10)]).toEqual([{ least: 10, most: 10 }, { least: 9, most: 10 }]);
  });
  it('starts from eight random digits that the seed field accepts', () => {
    const seeds = Array.from({ length: 300 }, freshSeed);
    expect(seeds.every((seed) => /^[1-9]\d{7}$/.test(seed) && isSeed(seed))).toBe(true);
    expect(new Set(seeds).size).toBeGreaterThan(295);
  });
});

describe('a draw', () => {
  const [create, roster] = demoCommands();
  if (create === undefined || roster === undefined) throw new Error('the demo has no roster');
  const state = after([create, roster]);
  const names = withTeamCount(newDraw(''), 7).names;
  const teams = views.teams(after([create, roster, ...drawn(names, state.people)]));

  it('dealt here is accepted, and the page says seed, number and evenness', () => {
    const said = wordsOn(createElement(DrawnTeams, { teams, hasScores: false, onAgain: () => undefined }));
    expect(said).toContain('100 orang, 7 tim. Benih 271828, undian ke-1.');
    expect(said).toContain('Merata: setiap tim 14 atau 15 orang');
    for (const person of state.people) expect(said).toContain(person.name);
  });
  it('cannot be made again once there are scores, and says why', () => {
    expect(wordsOn(createElement(DrawnTeams, { teams, hasScores: true, onAgain: () => undefined }), 'en')).toContain('Scores are in, so teams can no longer be drawn.');
  });
});
