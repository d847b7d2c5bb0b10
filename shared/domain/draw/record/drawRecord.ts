// What the record of a draw is told: what was drawn from, how even it came out, and every draw there was. Nobody's name stands in it.
import type { Instant } from '../../../units.ts';
import type { State } from '../../model.ts';
import type { Draw, Retreat } from '../../things.ts';
import type { Evenness } from '../evenness/evenness.ts';
import { evennessOf } from '../evenness/evenness.ts';
import type { DrawAttribute, DrawProblem, DrawRule } from '../problem.ts';
import type { DrawnProblem, StandingDraw } from './standingDraw.ts';
import { drawnProblem, hasChangedSince, standingDraw } from './standingDraw.ts';
import { numberOf } from '../../ids.ts';
import { seedOf } from '../ceremony.ts';

/** `replaced`: it stood until another was drawn; `takenBack`: undone, its teams were dropped, whatever was drawn since. */
export type DrawFate = 'stands' | 'replaced' | 'takenBack';
export type RecordedDraw = Draw & { readonly number: number; readonly fate: DrawFate };

export type DrawRecord = {
  readonly number: number;
  readonly at: Instant;
  readonly seed: string;
  /** The digits each guest called, in their order, that make the seed; empty where they are not known apart. */
  readonly calls: readonly string[];
  readonly resultHash: string | null;
  readonly version: number | null;
  readonly people: number;
  readonly teams: readonly { readonly number: number; readonly name: string; readonly people: number }[];
  readonly hasChanged: boolean;
  /** null for a draw of before there were lists. */
  readonly list: null | {
    readonly hash: string;
    readonly at: Instant;
    /** In priority order; what is private is not among them. */
    readonly attributes: readonly DrawAttribute[];
    readonly rules: Readonly<Record<DrawRule['kind'], number>>;
    /** Of what is not private. */
    readonly evenness: Evenness;
    /** What is private was weighed too: the handed-out text allows counting only. */
    readonly isPrivate: boolean;
  };
};

export type DrawRecordView = {
  readonly retreat: Retreat | null;
  readonly record: DrawRecord | null;
  /** Every draw ever made, the first one first. */
  readonly draws: readonly RecordedDraw[];
};

const withoutPrivate = ({ attributes, people, ...problem }: DrawProblem): DrawProblem => {
  const kept = attributes.flatMap(({ name }, at) => (name === 'condition' ? [] : [at]));
  const only = <T>(items: readonly T[]): readonly T[] => items.filter((_, at) => kept.includes(at));
  return { ...problem, attributes: only(attributes), people: people.map(({ key, levels }) => ({ key, levels: only(levels) })) };
};

const countRules = (rules: readonly { readonly kind: DrawRule['kind'] }[]): Readonly<Record<DrawRule['kind'], number>> => {
  const count = (kind: DrawRule['kind']): number => rules.filter((rule) => rule.kind === kind).length;
  return { together: count('together'), apart: count('apart'), pinned: count('pinned'), captains: count('captains') };
};

const listOf = ({ from: { list } }: StandingDraw, drawn: DrawnProblem | null): DrawRecord['list'] => {
  if (list === null || drawn === null) return null;
  const problem = withoutPrivate(drawn.problem);
  return {
    hash: list.hash, at: list.at, isPrivate: list.isPrivate,
    attributes: problem.attributes, rules: countRules(problem.rules), evenness: evennessOf(problem, drawn.seating),
  };
};

const recordOf = (standing: StandingDraw, state: State): DrawRecord => {
  const { number, draw: { at, seed, resultHash }, from } = standing;
  return {
    number, at, seed, calls: state.seedCalls.length > 1 && seedOf(state.seedCalls) === seed ? state.seedCalls : [], resultHash, version: from.version, people: from.people.length,
    teams: from.teams.map(({ id, name, members }) => ({ number: numberOf(id), name, people: members.length })),
    hasChanged: hasChangedSince(standing, state.teams),
    list: listOf(standing, drawnProblem(standing)),
  };
};

export const drawRecordView = (state: State): DrawRecordView => {
  const standing = standingDraw(state);
  const fateOf = (number: number): DrawFate =>
    (number === state.standingDraw ? 'stands' : state.drawsTakenBack.includes(number) ? 'takenBack' : 'replaced');
  return {
    retreat: state.retreat,
    record: standing === null ? null : recordOf(standing, state),
    draws: state.draws.map((draw, at) => ({ ...draw, number: at + 1, fate: fateOf(at + 1) })),
  };
};
