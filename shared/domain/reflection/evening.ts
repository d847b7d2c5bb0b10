// The last evening's reflection in the hall: its question, the time that is quiet, and which shared note is up; a private one is never among them.
import type { Instant, ReflectionId, Words } from '../../units.ts';
import { between, later, millis } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { Evening, Silence } from './eveningState.ts';
import { sharedInOrder } from './quotes.ts';
import { reflectionRow } from './reflections.ts';

/** As whatever is prepared for the wall: a take brings it there. */
const cue = ({ hall: { shown, cued } }: State): readonly Fact[] => (shown === 'reflection' || cued === 'reflection' ? [] : [{ type: 'sceneCued', scene: 'reflection' }]);

export const eveningDeciders: Deciders<'askEvening' | 'startSilence' | 'endSilence' | 'putUpReflection'> = {
  askEvening: (state, { question, length }) => accept({ type: 'eveningAsked', question, length }, ...cue(state)),
  startSilence: ({ evening }, { length }) => (evening === null ? refuse({ code: 'noEvening' }) : accept({ type: 'silenceStarted', length })),
  endSilence: ({ evening }) => (evening === null ? refuse({ code: 'noEvening' }) : evening.silence === null ? refuse({ code: 'unchanged' }) : accept({ type: 'silenceEnded' })),
  putUpReflection: (state, { reflection: id }) => {
    const { evening, reflections } = state;
    if (evening === null) return refuse({ code: 'noEvening' });
    const reflection = reflections.find((each) => each.id === id);
    if (id !== null && reflection === undefined) return refuse({ code: 'unknownReflection' });
    if (reflection?.shared === false) return refuse({ code: 'reflectionPrivate' });
    const facts: readonly Fact[] = [...(evening.up === id ? [] : [{ type: 'reflectionPutUp' as const, reflection: id }]), ...cue(state)];
    return facts.length === 0 ? refuse({ code: 'unchanged' }) : accept(...facts);
  },
};

type Recorded = 'eveningAsked' | 'silenceStarted' | 'silenceEnded' | 'reflectionPutUp';

const changed = (state: State, part: Partial<Evening>): State => (state.evening === null ? state : { ...state, evening: { ...state.evening, ...part } });

export const eveningReducers: Reducers<Recorded> = {
  eveningAsked: (state, { question, length }) => ({ ...state, evening: { question, length, silence: null, up: null } }),
  silenceStarted: (state, { length }, at) => changed(state, { length, silence: { startedAt: at, endsAt: later(at, length) }, up: null }),
  silenceEnded: (state) => changed(state, { silence: null }),
  reflectionPutUp: (state, { reflection }) => changed(state, { up: reflection }),
};

export const eveningInverses: Inverses<Recorded> = { eveningAsked: null, silenceStarted: null, silenceEnded: null, reflectionPutUp: null };

/** `minutes` left, begun ones counted whole; 0: it is over. `share` of the time that is left, 1 to 0. */
export type QuietMoment = { readonly minutes: number; readonly share: number };
export const quietAt = ({ startedAt, endsAt }: Silence, now: Instant): QuietMoment => {
  const left = millis(Math.max(0, between(now, endsAt)));
  return { minutes: Math.ceil(left / 60_000), share: Math.min(1, left / Math.max(1, between(startedAt, endsAt))) };
};

/** `note` null: the question and the time. */
export type ReflectionScene = {
  readonly question: Words;
  readonly silence: Silence | null;
  readonly note: { readonly team: string | null; readonly emblem: number | null; readonly text: string } | null;
};

/** null: nothing is asked. Whatever is up is looked for among the shared ones alone. */
export const reflectionScene = (state: State): ReflectionScene | null => {
  if (state.evening === null) return null;
  const { question, silence, up } = state.evening;
  const note = sharedInOrder(state).find(({ id }) => id === up);
  if (note === undefined) return { question, silence, note: null };
  const { teamName, emblem, text } = reflectionRow(state)(note);
  return { question, silence: null, note: { team: teamName, emblem, text } };
};

/** For the console: the evening, and the order in which two keys turn what is up. */
export type EveningView = Evening & { readonly order: readonly ReflectionId[] };
export const eveningView = (state: State): EveningView | null =>
  (state.evening === null ? null : { ...state.evening, order: sharedInOrder(state).map(({ id }) => id) });
