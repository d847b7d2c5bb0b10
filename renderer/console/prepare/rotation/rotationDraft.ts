// A rotation as it stands typed in its form, its problems, and the fields it comes to; it sends nothing.
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import { fitsSlot, lengthBeforeDebrief } from '../../../../shared/domain/rotation/fitting.ts';
import type { Rotation, RotationFields } from '../../../../shared/domain/rotation/schemas.ts';
import { MOST_TOGETHER, slotLimits } from '../../../../shared/domain/rotation/schemas.ts';
import { formatClock, formatDuration } from '../../../../shared/text/format.ts';
import type { RotationStepText } from '../../../../shared/text/prepare/rotation.ts';
import { readCount, readTimeOfDay } from '../../../../shared/text/typed.ts';
import type { ExerciseId, Language, TeamId } from '../../../../shared/units.ts';

export const shapes = ['single', 'groups', 'headToHead'] as const;
export type Shape = (typeof shapes)[number];

/** `exercise` '': none. */
export type StationDraft = { readonly name: string; readonly exercise: string };
export type RotationDraft = {
  readonly shape: Shape;
  readonly size: string;
  readonly lone: 'time' | 'rest';
  readonly work: string;
  readonly walk: string;
  readonly from: string;
  readonly stations: readonly StationDraft[];
};

/** Two at each of five stations go ten teams around at once. */
const STATIONS = 5;
const WORK = 25;
const WALK = 5;

/** `library`: the built-in exercises and the retreat's own. */
export const draftOf = (rotation: Rotation | null, planned: readonly Exercise[], library: readonly Exercise[], text: RotationStepText, language: Language): RotationDraft => {
  if (rotation !== null) {
    const { form, work, walk, from, stations } = rotation;
    return {
      shape: form.kind === 'headToHead' ? 'headToHead' : form.size === 1 ? 'single' : 'groups',
      size: form.kind === 'groups' && form.size > 1 ? String(form.size) : '2', lone: form.kind === 'headToHead' ? form.lone : 'time',
      work: String(work), walk: String(walk), from: from === null ? '' : formatClock(from, language),
      stations: stations.map(({ name, exercise }) => ({ name, exercise: exercise ?? '' })),
    };
  }
  const fitting = planned.filter((exercise) => library.some(({ id }) => id === exercise.id) && fitsSlot(exercise, WORK));
  return {
    shape: 'single', size: '2', lone: 'time', work: String(WORK), walk: String(WALK), from: '',
    stations: Array.from({ length: Math.max(STATIONS, fitting.length) }, (_, i) => ({ name: text.newStation(String(i + 1)), exercise: fitting[i]?.id ?? '' })),
  };
};

const wholeTyped = (typed: string, { least, most }: { readonly least: number; readonly most: number }): number | null => {
  const read = readCount(typed, least, most);
  return read.ok ? read.value : null;
};

const size = { least: 2, most: MOST_TOGETHER } as const;

export type RotationProblems = {
  readonly size: string | null;
  readonly work: string | null;
  readonly walk: string | null;
  readonly from: string | null;
  readonly stations: readonly { readonly name: string | null; readonly exercise: string | null }[];
};

/** What is offered for a slot of so many minutes. */
export const exercisesFor = (library: readonly Exercise[], work: number | null): readonly Exercise[] => library.filter((exercise) => work === null || fitsSlot(exercise, work));

export const workOf = ({ work }: RotationDraft): number | null => wholeTyped(work, slotLimits.work);

export const problemsOf = (draft: RotationDraft, library: readonly Exercise[], { problems: text }: RotationStepText): RotationProblems => {
  const whole = (typed: string, limits: { readonly least: number; readonly most: number }): string | null =>
    (wholeTyped(typed, limits) === null ? text.whole(String(limits.least), String(limits.most)) : null);
  const names = draft.stations.map(({ name }) => name.trim().toLowerCase());
  const work = workOf(draft);
  return {
    size: draft.shape === 'groups' ? whole(draft.size, size) : null,
    work: whole(draft.work, slotLimits.work), walk: whole(draft.walk, slotLimits.walk),
    from: draft.from.trim() === '' || readTimeOfDay(draft.from) !== null ? null : text.clock,
    stations: draft.stations.map(({ exercise }, i) => {
      const found = library.find(({ id }) => id === exercise);
      const name = names[i] ?? '';
      return {
        name: name === '' ? text.nameMissing : names.indexOf(name) === i ? null : text.nameTwice,
        exercise: found === undefined || work === null || fitsSlot(found, work) ? null : text.tooLong(formatDuration(lengthBeforeDebrief(found))),
      };
    }),
  };
};

/** null: something typed has a problem. */
export const fieldsOf = (draft: RotationDraft, problems: RotationProblems, teams: readonly TeamId[]): RotationFields | null => {
  const [work, walk, together] = [workOf(draft), wholeTyped(draft.walk, slotLimits.walk), draft.shape === 'groups' ? wholeTyped(draft.size, size) : 1];
  const isSound = problems.from === null && problems.stations.every(({ name, exercise }) => name === null && exercise === null);
  if (work === null || walk === null || together === null || !isSound) return null;
  return {
    form: draft.shape === 'headToHead' ? { kind: 'headToHead', lone: draft.lone } : { kind: 'groups', size: together },
    stations: draft.stations.map(({ name, exercise }) => ({ name: name.trim(), exercise: exercise === '' ? null : exercise as ExerciseId })),
    teams, work, walk, from: readTimeOfDay(draft.from),
  };
};
