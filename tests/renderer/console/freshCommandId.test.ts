// Ids of commands: always accepted by the door, never twice the same.
import { expect, it } from 'vitest';
import { freshCommandId } from '../../../renderer/console/freshCommandId.ts';
import { parseEnvelope } from '../../../shared/parse.ts';

it('makes ids of 128 bits that the door accepts and that do not repeat', () => {
  const ids = Array.from({ length: 500 }, freshCommandId);
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(parseEnvelope({ id, command: { type: 'pauseTimer' } }).ok).toBe(true);
  }
});
