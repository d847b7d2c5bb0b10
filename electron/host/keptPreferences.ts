// Keeps what was chosen on this laptop (language, themes, volume, what a roster's columns meant), in a store that is given; it knows no retreat.
import { existsSync, renameSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Preferences } from '../../shared/machineTopics.ts';
import { columnsSchema, defaultPreferences, preferencesSchema } from '../../shared/parse.ts';
import { writing } from './files/cannotBeWritten.ts';
import type { Settings } from './ports.ts';

/** The store both Conf and electron-store offer. */
type Store = { get(key: 'preferences' | 'columns'): unknown; set(key: 'preferences' | 'columns', value: unknown): void };

const MOST_SHAPES = 50;
const shapesSchema = z.array(z.strictObject({ shape: z.string(), columns: columnsSchema }).readonly()).readonly();

/** Opens a store; a damaged file is set aside under another name and defaults are used. `onAside` hears its name, and the console tells it until it was read. */
export const keptPreferences = (open: () => Store, path: string, onAside: (aside: string) => void): Settings => {
  let store: Store;
  try {
    store = open();
  } catch (error) {
    if (!existsSync(path)) throw error;
    const aside = `${path}.corrupt-${Date.now()}`;
    renameSync(path, aside);
    store = open();
    store.set('preferences', { ...defaultPreferences, setAside: basename(aside) });
    onAside(basename(aside));
  }
  const get = (): Preferences => {
    const stored = store.get('preferences');
    // What an older version did not know yet has its default.
    const parsed = preferencesSchema.safeParse({ ...defaultPreferences, ...(typeof stored === 'object' ? stored : {}) });
    return parsed.success ? parsed.data : defaultPreferences;
  };
  const shapes = (): z.infer<typeof shapesSchema> => shapesSchema.safeParse(store.get('columns')).data ?? [];
  return {
    get, set: (change) => writing(basename(path), () => store.set('preferences', { ...get(), ...change })),
    columnsOf: (shape) => shapes().find((each) => each.shape === shape)?.columns ?? null,
    rememberColumns: (shape, columns) => writing(basename(path), () => store.set('columns', [{ shape, columns }, ...shapes().filter((each) => each.shape !== shape)].slice(0, MOST_SHAPES))),
  };
};
