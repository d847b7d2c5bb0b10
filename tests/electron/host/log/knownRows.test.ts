// Rows this laptop vouches for: read without checking each field, yet whole where an older version wrote less.
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../electron/host/log/factsOf.ts';
import type { LogRow } from '../../../../electron/host/log/chain.ts';
import { personFields } from '../../../shared/samples.ts';

const rowOf = (facts: unknown): LogRow => ({ at: 1_747_285_200_000, actor: '{"role":"console","operator":""}', body: JSON.stringify(facts) }) as LogRow;

describe('a row this laptop wrote itself', () => {
  it('has what its version did not know of yet', () => {
    const { born: _, ...older } = personFields(1);
    const rows = [{ type: 'personAdded', person: 'p1', fields: older }];
    const [fact] = factsOf(rowOf(rows), 'x.kompak', true);
    expect(fact).toEqual({ type: 'personAdded', person: 'p1', fields: { ...older, born: null } });
    expect(factsOf(rowOf(rows), 'x.kompak')).toEqual([fact]);
  });

  it('is damage where it makes no sense', () => {
    expect(() => factsOf(rowOf([{ type: 'personAdded', person: 'p1', fields: {} }]), 'x.kompak', true)).toThrow();
  });
});
