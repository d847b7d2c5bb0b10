// What a catalogue of refusals holds: a sentence for each of its codes, made of what the refusal carries.
import type { Refusal } from '../../refusal.ts';

export type RefusalSentences<Code extends Refusal['code']> = { readonly [C in Code]: (refusal: Extract<Refusal, { code: C }>) => string };
