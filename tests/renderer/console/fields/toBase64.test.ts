// Base64 as the host reads it, at every length around the chunk's edge.
import { expect, it } from 'vitest';
import { toBase64 } from '../../../../renderer/console/fields/toBase64.ts';

it.each([0, 1, 2, 3, 0x7fff, 0x8000, 0x8001, 300_000])('is read back unchanged with %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8)) & 255);
  expect(Buffer.from(toBase64(bytes), 'base64').equals(bytes)).toBe(true);
});
