// Knows a table that left a rehearsal by the mark in its first row; it reads no file.
import { rehearsalText } from '../../text/rehearsal.ts';
import type { TableFile } from '../roster/preview.ts';

const tags = Object.values(rehearsalText).map(({ tag }) => tag);

/** In whatever sheet and column it stands. */
export const isOfRehearsal = ({ sheets }: Pick<TableFile, 'sheets'>): boolean =>
  sheets.some(({ grid }) => grid[0]?.cells.some((cell) => cell !== null && tags.some((tag) => cell.text.trim().startsWith(`${tag}:`))) === true);
