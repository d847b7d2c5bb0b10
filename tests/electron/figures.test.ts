// The README's tables of figures: what they show of a measured line, and where they are put.
import { describe, expect, it } from 'vitest';
import { partOf, withPart } from '../bench/figureTables.ts';

const where = { machine: 'Some processor × 2', day: '2026-11-29' };
const page = 'Words.\n\n<!-- /figures -->\n\nMore words.\n';

describe('a part of the figures', () => {
  it('shows each figure of a bench with its goal, and says plainly what does not hold', () => {
    const line = JSON.stringify({ bench: 'hall', figures: [{ name: 'torn_states', value: 0, unit: 'states', goal: '<= 0', holds: true }, { name: 'paint_ratio', value: 3.4, unit: '×', goal: '<= 3', holds: false }] });
    const part = partOf('hall', line, where);
    expect(part).toContain('**hall** · 2026-11-29 · Some processor × 2');
    expect(part).toContain('| torn_states | 0 | states | <= 0 | yes |');
    expect(part).toContain('| paint_ratio | 3.4 | × | <= 3 | NO |');
  });

  it('marks the faults that lose on purpose', () => {
    const line = JSON.stringify({ faults: [{ fault: 'kill_control', tries: 100, lost: 68, doubled: 0, silent: 0, control: true, holds: true }] });
    expect(partOf('faults', line, where)).toContain('| kill_control (control: must lose) | 100 | 68 | 0 | 0 | yes |');
  });

  it('refuses a line that measured nothing', () => {
    expect(() => partOf('hall', '{"bench":"hall","figures":[]}', where)).toThrow('measured nothing');
  });

  it('goes before the closing mark at first, and later where it stood', () => {
    const first = withPart(withPart(page, 'hall', 'old hall'), 'draw', 'the draw');
    const again = withPart(first, 'hall', 'new hall');
    expect(again).toBe('Words.\n\n<!-- figures hall -->\nnew hall\n<!-- /figures hall -->\n\n<!-- figures draw -->\nthe draw\n<!-- /figures draw -->\n\n<!-- /figures -->\n\nMore words.\n');
    expect(() => withPart('Words.', 'hall', 'x')).toThrow('no <!-- /figures -->');
  });
});
