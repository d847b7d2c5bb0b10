// What a recorded process said it had acknowledged, line by line, up to a moment; it reads no disk.
import type { CommandId } from '../../../shared/units.ts';

export type Books = {
  /** The retreat file that is being written; null before there is one. */
  readonly path: string | null;
  /** How many records it had before the first command. */
  readonly founded: number;
  readonly acknowledged: ReadonlyMap<CommandId, number>;
};
export const emptyBooks: Books = { path: null, founded: 0, acknowledged: new Map() };

export const foundedLine = (records: number, path: string): string => `FOUNDED ${records} ${path}\n`;
export const ackLine = (seq: number, id: CommandId): string => `ACK ${seq} ${id}\n`;

export const entered = (books: Books, text: string): Books => {
  let { path, founded, acknowledged } = books;
  for (const line of text.trimEnd().split('\n')) {
    const [what, number, ...rest] = line.split(' ');
    if (what === 'FOUNDED') [founded, path, acknowledged] = [Number(number), rest.join(' '), new Map()];
    else acknowledged = new Map([...acknowledged, [rest.join(' ') as CommandId, Number(number)]]);
  }
  return { path, founded, acknowledged };
};
