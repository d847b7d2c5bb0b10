// The display the hall was on last, kept on this laptop; losing it costs one choice.
import { join } from 'node:path';
import { z } from 'zod';
import { readSmall, writeSmall } from '../files/machineFiles.ts';
import type { Identity } from './hallDisplay.ts';

const identitySchema: z.ZodType<Identity | null> = z.strictObject({ id: z.string(), label: z.string(), width: z.number(), height: z.number() }).nullable();

/** `data`: the app's own data folder. */
export const rememberedDisplay = (data: string): { readonly last: Identity | null; readonly onChosen: (display: Identity) => void } => {
  const path = join(data, 'hall-display.json');
  return { last: readSmall(path, identitySchema, null), onChosen: (display) => writeSmall(path, display) };
};
