// A new session while it is typed: what its kind and its name say of the rest, as the programme of three days has it; it stores nothing.
import type { SessionFields, SessionKind } from '../../../../shared/domain/programme/schemas.ts';
import { bareSession } from '../../../../shared/domain/programme/schemas.ts';

type Draft = Pick<SessionFields, 'title' | 'kind' | 'counted'>;

/** Exercises count towards the JP; what is none any more does not because of it. */
export const ofKind = <D extends Draft>(draft: D, kind: SessionKind): D => ({ ...draft, kind, counted: kind === 'exercise' || (draft.kind !== 'exercise' && draft.counted) });

/** `exercises`: their names. Who names one before choosing a kind means that exercise. */
export const titled = <D extends Draft>(draft: D, title: string, exercises: readonly string[]): D =>
  (draft.kind === bareSession.kind && exercises.includes(title.trim()) ? ofKind({ ...draft, title }, 'exercise') : { ...draft, title });
