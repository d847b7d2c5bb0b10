// The shapes decide and reduce share: who asks, what comes of it, and the tables each matter fills.
import type { Refusal } from '../refusal.ts';
import type { Instant } from '../units.ts';
import type { Command, CommandOf } from './commands.ts';
import type { Fact, FactOf } from './facts.ts';
import type { State } from './model.ts';

/** `host` is the machine itself: deadlines and what it notices at its start. */
export type Role = 'console' | 'hall' | 'report' | 'host';
export type Actor = { readonly role: Role; readonly operator: string };

export type Decision = { readonly facts: readonly Fact[] } | { readonly refusal: Refusal };

export type Decider<Type extends Command['type']> = (state: State, command: CommandOf<Type>, by: Actor) => Decision;
export type Deciders<Type extends Command['type']> = { readonly [T in Type]: Decider<T> };

export type Reducer<Type extends Fact['type']> = (state: State, fact: FactOf<Type>, at: Instant) => State;
export type Reducers<Type extends Fact['type']> = { readonly [T in Type]: Reducer<T> };

/** The facts that take a fact back, from the state before it; null where undo leaves it alone, always or as things stood. */
export type Inverse<Type extends Fact['type']> = (before: State, fact: FactOf<Type>) => readonly Fact[] | null;
export type Inverses<Type extends Fact['type']> = { readonly [T in Type]: Inverse<T> | null };

export const accept = (...facts: readonly Fact[]): Decision => ({ facts });
export const refuse = (refusal: Refusal): Decision => ({ refusal });
