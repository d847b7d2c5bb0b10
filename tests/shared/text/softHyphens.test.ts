// Long Indonesian words in narrow columns part between syllables and nowhere else; English is left alone.
import { expect, it } from 'vitest';
import { softHyphens } from '../../../shared/text/softHyphens.ts';

const parted = (words: string): string => softHyphens(words, 'id').replaceAll('\u00AD', '|');

it('parts between syllables, with three letters on either side, and keeps ng and ny together', () => {
  expect(['penanggung jawab', 'dikembalikan', 'Kesepakatan tertulis', 'mengembangkan', 'menyelesaikan'].map(parted))
    .toEqual(['penang|gung jawab', 'dikem|ba|likan', 'Kese|pa|katan tertulis', 'mengem|bangkan', 'menye|le|saikan']);
});

it('leaves short words, figures and English whole', () => {
  expect(parted('Tampil lebih dari 2:15')).toBe('Tampil lebih dari 2:15');
  expect(parted('terdengar')).toBe('terdengar');
  expect(softHyphens('Movement and collaboration', 'en')).toBe('Movement and collaboration');
});
