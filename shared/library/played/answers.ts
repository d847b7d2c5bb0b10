// What the people of a played demo answer before and after: the test, the scale and the evaluation, with a few blanks and codes forgotten; it adds nothing up.
import type { Instrument } from '../../domain/learning/instrument.ts';
import type { AnswerFields, Answers, Item, Occasion } from '../../domain/learning/schemas.ts';
import { SCALE_STEPS } from '../../domain/learning/schemas.ts';
import type { State } from '../../domain/model.ts';
import { seconds } from '../../units.ts';
import type { PersonId, TeamId } from '../../units.ts';
import type { Chance } from './chance.ts';
import type { Story } from './story.ts';
import { improvements, mothers, useful } from './words.ts';

/** In whole per cents: how many know an answer before, and how many more afterwards, give or take. */
const KNOWN = 61;
const LEARNED = 21;
/** One blank in so many answers, one comment in so many forms, one code that nobody can find again in so many. */
const BLANK = 70;
const SILENT = 3;
const FORGOTTEN = 40;
/** How many the last morning's lists say are there. */
const PRESENT_LAST = 90;

type Whoever = { readonly person: PersonId; readonly code: string; readonly skill: number };
export type Answering = { answer(story: Story, occasion: Occasion): void };

const codes = (chance: Chance): readonly string[] =>
  chance.shuffle(mothers.flatMap((mother) => Array.from({ length: 28 }, (_, day) => `${mother.slice(0, 2).toUpperCase()}${String(day + 1).padStart(2, '0')}`)).filter((code, i, all) => all.indexOf(code) === i));

/** How much easier than the others each item is: as many easier as harder. */
const spread = (count: number, chance: Chance): readonly number[] => chance.shuffle(Array.from({ length: count }, (_, i) => Math.round((32 * i) / Math.max(1, count - 1)) - 16));

const within = (number: number, least: number, most: number): number => Math.min(most, Math.max(least, number));

const chosen = (item: Extract<Item, { kind: 'choice' }>, percent: number, chance: Chance): number =>
  (chance.from(1, 100) <= percent ? item.right : 1 + (item.right - 1 + chance.from(1, item.options.length - 1)) % item.options.length);

/** How far one agrees: a little further afterwards, and the other way round where the sentence is. */
const agreed = (isReversed: boolean, percent: number, chance: Chance): number => {
  const step = within(Math.round((percent * 3) / 100 + chance.from(-5, 5) / 10) + 1, 1, SCALE_STEPS);
  return isReversed ? SCALE_STEPS + 1 - step : step;
};

const answersOf = ({ items }: Instrument, { skill }: Whoever, occasion: Occasion, hardness: readonly number[], chance: Chance): Answers => items.map((item, i) => {
  if (item.kind === 'open') return chance.oneIn(SILENT) ? chance.dealer(i % 2 === 0 ? useful : improvements)() : null;
  if (chance.oneIn(BLANK)) return null;
  const percent = KNOWN + skill + (hardness[i] ?? 0) + (occasion === 'after' ? LEARNED : 0);
  return item.kind === 'choice' ? chosen(item, within(percent, 20, 97), chance) : agreed(item.isReversed, within(percent, 5, 97), chance);
});

const teamOf = ({ teams }: State, person: PersonId): TeamId | null => teams.find(({ members }) => members.includes(person))?.id ?? null;

/** `chance` is of its own, so that what is played in the three days stays as it was. */
export const answeringOf = (chance: Chance): Answering => {
  const hardness = new Map<string, readonly number[]>();
  let whoevers: readonly Whoever[] = [];
  const known = (state: State): readonly Whoever[] => {
    const free = codes(chance);
    if (whoevers.length === 0) whoevers = state.people.map(({ id }, i) => ({ person: id, code: free[i] ?? `X${i}`, skill: chance.from(-14, 14) }));
    return whoevers;
  };
  const formOf = (state: State, instrument: Instrument, occasion: Occasion, who: Whoever, number: number): AnswerFields => ({
    instrument: instrument.id, version: instrument.version, occasion, number, person: null,
    code: instrument.identity === 'coded' ? (occasion === 'after' && chance.oneIn(FORGOTTEN) ? `Z${who.code}` : who.code) : null,
    team: chance.oneIn(BLANK) ? null : teamOf(state, who.person),
    answers: answersOf(instrument, who, occasion, hardness.get(instrument.id) ?? [], chance),
  });
  return {
    answer: (story, occasion) => {
      const state = story.state();
      const everyone = known(state).filter(({ person }) => state.people.some(({ id }) => id === person));
      for (const instrument of state.instruments.filter(({ occasions }) => occasions.includes(occasion))) {
        if (!hardness.has(instrument.id)) hardness.set(instrument.id, spread(instrument.items.length, chance));
        const here = chance.shuffle(everyone).slice(0, occasion === 'before' ? chance.from(96, 98) : PRESENT_LAST);
        story.tell({ type: 'enterAnswers', forms: here.map((who, i) => formOf(state, instrument, occasion, who, i + 1)) }, seconds(4));
      }
    },
  };
};
