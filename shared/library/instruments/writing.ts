// Short ways of writing the items of an instrument down as data; it holds no instrument and checks nothing.
import type { ValueCode } from '../../domain/exercise.ts';
import type { Item } from '../../domain/learning/schemas.ts';
import type { ItemId, Words } from '../../units.ts';
import { w } from '../exercises/writing.ts';

type Bare = Item extends infer Each ? (Each extends Item ? Omit<Each, 'id'> : never) : never;

/** A question with its options; the one marked right is its key. */
export const question = (value: ValueCode, id: string, en: string, right: number, ...options: readonly (readonly [id: string, en: string])[]): Bare =>
  ({ kind: 'choice', words: w(id, en), options: options.map(([one, other]) => w(one, other)), right, value });
export const says = (value: ValueCode | null, id: string, en: string): Bare => ({ kind: 'scale', words: w(id, en), isReversed: false, value });
/** Says the opposite of what is hoped for. */
export const saysNot = (value: ValueCode | null, id: string, en: string): Bare => ({ kind: 'scale', words: w(id, en), isReversed: true, value });
export const asks = (id: string, en: string): Bare => ({ kind: 'open', words: w(id, en) });

/** Numbered within their instrument. An item whose words change takes a number that never was. */
export const numbered = (prefix: string, items: readonly Bare[]): readonly Item[] => items.map((item, i) => ({ id: `${prefix}-${i + 1}` as ItemId, ...item }));

export const agreement: readonly Words[] = [w('Sangat tidak sesuai', 'Not true at all'), w('Kurang sesuai', 'Hardly true'), w('Sesuai', 'True'), w('Sangat sesuai', 'Very true')];
export const quality: readonly Words[] = [w('Kurang', 'Poor'), w('Cukup', 'Fair'), w('Baik', 'Good'), w('Sangat baik', 'Very good')];
