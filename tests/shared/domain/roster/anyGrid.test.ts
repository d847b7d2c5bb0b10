// Whatever a sheet holds: reading never throws, what is ready can be stored, and nobody is ready twice.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personFieldsSchema } from '../../../../shared/domain/roster/schemas.ts';
import type { Cell, Grid } from '../../../../shared/domain/roster/grid.ts';
import { samePerson } from '../../../../shared/domain/roster/roster.ts';
import { commandSchema } from '../../../../shared/domain/commands.ts';
import { defaultAgencies } from '../../../../shared/library/agencies.ts';
import { fileOf, readFile } from './table.ts';

const words = ['Nama', 'NIP', 'Unit Kerja', 'L/P', 'Jabatan', 'Ani', 'ani', 'Budi', 'Dinkes', '198609262015051001', '198609262015051002', '1,98E+17', '-', 'Jumlah: 2', 'P'];
const anyCell: fc.Arbitrary<Cell> = fc.option(fc.record({
  text: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) }),
  numeric: fc.boolean(),
}));
const anyRows = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 12 });
const headed = anyRows.map((rows) => [['Nama', 'NIP', 'L/P', 'Unit Kerja'].map((text) => ({ text, numeric: false })), ...rows]);
const anyGrid: fc.Arbitrary<Grid> = fc.oneof(anyRows, headed).map((rows) => rows.map((cells, i) => ({ row: i + 1, cells })));

test('any grid', () => {
  fc.assert(fc.property(anyGrid, (grid) => {
    const { preview, command } = readFile(fileOf({ name: null, grid }), { agencies: defaultAgencies });
    if (command !== null) expect(commandSchema.safeParse(command).success).toBe(true);
    const kept = preview.rows.flatMap((row) => (row.kind === 'ready' || row.kind === 'double' ? [row] : []));
    for (const { fields } of kept) expect(personFieldsSchema.safeParse(fields).data).toEqual(fields);
    for (const [i, row] of kept.entries()) {
      const earlier = kept.slice(0, i).filter((other) => other.kind === 'ready' && samePerson(other.fields, row.fields));
      expect(row.kind).toBe(earlier.length > 0 ? 'double' : 'ready');
      for (const flag of row.flags) if (flag.code === 'sameAsRow') expect(earlier.map((other) => other.row)).toContain(flag.row);
    }
  }), { numRuns: 500 });
});
