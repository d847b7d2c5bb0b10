// What is kept of the last evening in the hall: its question, its quiet time, and which shared note is up; it knows no rule.
import type { Instant, Millis, ReflectionId, Words } from '../../units.ts';

export type Silence = { readonly startedAt: Instant; readonly endsAt: Instant };
/** `silence` null: it has not begun, or was ended. `up` null: the question is. */
export type Evening = { readonly question: Words; readonly length: Millis; readonly silence: Silence | null; readonly up: ReflectionId | null };
