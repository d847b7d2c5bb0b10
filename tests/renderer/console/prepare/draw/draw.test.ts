// A draw being prepared and a draw that stands, as the pane treats and shows them.
import { describe, expect, it } from 'vitest';
import { MOST_TEAMS, nameProblems, teamSizes, teamsOfSize, withTeamCount } from '../../../../../renderer/console/prepare/draw/drawDraft.ts';
import { evennessWords } from '../../../../../renderer/console/prepare/draw/evennessWords.ts';
import { freshSalt } from '../../../../../renderer/console/prepare/draw/freshSalt.ts';
import { freshSeed } from '../../../../../renderer/console/prepare/draw/freshSeed.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import type { State } from '../../../../../shared/domain/model.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import { reduceAll } from '../../../../../shared/domain/reduce.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { demoCommands } from '../../../../../shared/library/demoRetreat.ts';
import { instant } from '../../../../../shared/units.ts';

const by = { role: 'console', operator: 'Siti Rahmawati' } as const;
const after = (commands: readonly ReturnType<typeof demoCommands>[number][]): State =>
  commands.reduce((state, command) => {
    const decision = decide(state, command, by);
    if ('refusal' in decision) throw new Error(decision.refusal.code);
    return reduceAll(state, decision.facts, instant(0));
  }, emptyState);

describe('a draw being prepared', () => {
  it('begins with the names of the library', () => {
    expect(withTeamCount([], 10)).toEqual(['Arjuno', 'Semeru', 'Kawi', 'Panderman', 'Brantas', 'Bromo', 'Metro', 'Amprong', 'Welirang', 'Anjasmoro']);
  });
  it('keeps typed names and never offers one twice, up to thirty teams', () => {
    const many = withTeamCount(['Butak', 'Semeru', 'Kelud'], MOST_TEAMS);
    expect(many.slice(0, 3)).toEqual(['Butak', 'Semeru', 'Kelud']);
    expect(nameProblems(many).filter((problem) => problem !== null)).toEqual([]);
    expect(withTeamCount(many, 2)).toEqual(['Butak', 'Semeru']);
  });
  it('tells names that are missing or used twice, whatever their case', () => {
    expect(nameProblems(['Arjuno', ' ', 'arjuno ', 'x'.repeat(201)])).toEqual([null, 'nameMissing', 'nameTwice', 'nameTooLong']);
  });
  it('knows how large the teams will be', () => {
    expect([teamSizes(100, 10), teamSizes(97, 10)]).toEqual([{ least: 10, most: 10 }, { least: 9, most: 10 }]);
  });
  it('turns a size into the nearest number of teams, and never divides by nobody', () => {
    expect([teamsOfSize(100, 10), teamsOfSize(104, 10), teamsOfSize(97, 12), teamsOfSize(300, 7), teamsOfSize(100, 0)]).toEqual([10, 10, 8, 43, 0]);
  });
  it('takes salt and the seed of a split from the browser’s chance', () => {
    const salts = Array.from({ length: 100 }, freshSalt);
    expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt)) && new Set(salts).size === 100).toBe(true);
    const seeds = Array.from({ length: 300 }, freshSeed);
    expect(seeds.every((seed) => /^[1-9]\d{7}$/.test(seed))).toBe(true);
    expect(new Set(seeds).size).toBeGreaterThan(295);
  });
});

describe('what is said of a draw', () => {
  const state = after(demoCommands());
  const { evenness } = views.draw(state);
  if (evenness === null) throw new Error('the demo has teams');

  it('claims that nothing is more even only at the bound', () => {
    expect(evennessWords(evenness, [], 'id')).toMatchObject({ isAtBound: true, claim: expect.stringContaining('Tidak ada pembagian yang lebih merata') });
    expect(evennessWords({ ...evenness, attributes: [] }, [], 'en').claim).toBe('This draw evens out no attribute.');
    // What nobody has is weighed by nobody.
    const [first, ...others] = evenness.attributes.map((each) => ({ ...each, levels: [], pairs: 0, bound: 0 }));
    expect(evennessWords({ ...evenness, attributes: first === undefined ? [] : [first, ...others] }, [], 'en').claim).toBe('This draw evens out no attribute.');
    expect(evennessWords({ ...evenness, gap: 0, attributes: [...evenness.attributes.slice(0, 2), ...(first === undefined ? [] : [first])] }, [], 'en').what).toContain('on 2 attributes');
    const off = evennessWords({ ...evenness, gap: 8, objective: evenness.objective + 8, attributes: evenness.attributes.map((each, at) => (at === 0 ? { ...each, pairs: each.pairs + 1 } : each)) }, [], 'id');
    expect(off.isAtBound).toBe(false);
    expect(off.claim).toMatch(/^Dalam [\d,]+ % dari batas teori$/);
    expect(off.what).toContain('Instansi');
    expect(`${off.claim}${off.what}`).not.toContain('lebih merata');
  });
  it('says the price of rules', () => {
    expect(evennessWords(evenness, [{ kind: 'captains', people: [] }], 'en').what).toContain('With 1 rule in force');
  });
});
