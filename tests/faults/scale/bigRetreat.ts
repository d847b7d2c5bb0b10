// A retreat of any size, told as the demo is: everybody on the list, in a team and counted, every exercise of the library run again and again, scored, rated and read back, and the tests answered before and after. It measures nothing.
import type { Instrument } from '../../../shared/domain/learning/instrument.ts';
import type { Answers, Occasion } from '../../../shared/domain/learning/schemas.ts';
import { demoCommands } from '../../../shared/library/demoRetreat.ts';
import { exercises } from '../../../shared/library/exercises.ts';
import { chanceOf } from '../../../shared/library/played/chance.ts';
import { markFor, penaltiesFor } from '../../../shared/library/played/marks.ts';
import { dayAt } from '../../../shared/library/played/sessions.ts';
import type { Deed, Story } from '../../../shared/library/played/story.ts';
import { newStory } from '../../../shared/library/played/story.ts';
import type { TeamId } from '../../../shared/units.ts';
import { hundredths, seconds } from '../../../shared/units.ts';
import { drawn, importPeople, personFields } from '../../shared/samples.ts';

export type Size = { readonly people: number; readonly teams: number; readonly runs: number };

const FROM_THE_DEMO = ['createRetreat', 'addSessions', 'addMember'];
/** Of the runs: the last ones are still open, so that there is something to type. */
const OPEN = 2;
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

const found = (story: Story, { people: count, teams }: Size): void => {
  const people = upTo(count).map((n) => personFields(n + 1));
  const demo = demoCommands();
  for (const command of demo.filter(({ type }) => type === 'createRetreat')) story.tell(command);
  for (const command of [importPeople(...people), ...drawn(upTo(teams).map((n) => `Regu ${String(n + 1).padStart(3, '0')}`), people)]) story.tell(command);
  for (const command of demo.filter(({ type }) => type !== 'createRetreat' && FROM_THE_DEMO.includes(type))) story.tell(command);
};

const holdSessions = (story: Story): void => {
  for (const { id, day, from, to } of story.state().sessions) {
    story.waitFor(day, from);
    story.tell({ type: 'startSession', session: id });
    story.waitFor(day, to);
    story.tell({ type: 'takePaperAttendance', session: id, except: story.state().people.slice(0, 3).map(({ id: person }) => ({ person, why: 'sick' })) });
    story.tell({ type: 'endSession', session: id });
  }
};

const answers = (story: Story, { items }: Instrument, occasion: Occasion): Answers => items.map((item) => {
  const isKnown = story.chance.from(1, 100) <= (occasion === 'after' ? 80 : 55);
  if (item.kind === 'open') return story.chance.oneIn(20) ? 'Permainannya membuat kami saling kenal' : null;
  return item.kind === 'choice' ? (isKnown ? item.right : 1 + (item.right % item.options.length)) : isKnown ? 4 : 2;
});
const answer = (story: Story, occasion: Occasion): void => {
  const { instruments, teams } = story.state();
  const teamOf = new Map(teams.flatMap(({ id, members }) => members.map((person): [string, TeamId] => [person, id])));
  for (const instrument of instruments.filter(({ occasions }) => occasions.includes(occasion))) {
    story.tell({ type: 'enterAnswers', forms: story.state().people.map(({ id }, i) => ({
      instrument: instrument.id, version: instrument.version, occasion, number: i + 1, person: null, code: instrument.identity === 'coded' ? `K${i}` : null,
      team: teamOf.get(id) ?? null, answers: answers(story, instrument, occasion),
    })) });
  }
};

const holdRuns = (story: Story, { runs }: Size): void => {
  const among = exercises.filter(({ result }) => result.kind !== 'shared');
  for (const n of upTo(runs)) {
    const of = among[n % among.length];
    if (of === undefined) throw new Error('the library has no exercise');
    story.tell({ type: 'planRun', exercise: of.id });
    const run = story.state().runs.at(-1);
    if (run === undefined) throw new Error('no run was planned');
    const at = { run: run.id } as const;
    for (const { id, number } of story.state().teams) {
      const quality = 35 + ((number * 7 + n * 13) % 60);
      story.tell({ type: 'submitSheet', ...at, team: id, basedOn: 0, mark: markFor(run.exercise.result, quality, story.chance), penalties: penaltiesFor(run.exercise.penalties, story.chance) }, seconds(1));
      if (n < runs - OPEN) story.tell({ type: 'rateBehaviour', ...at, team: id, observer: null, basedOn: 0, ratings: Object.fromEntries(run.exercise.values.map((code) => [code, story.chance.from(1, 4)])), note: '' }, seconds(1));
    }
    if (n >= runs - OPEN) continue;
    story.tell({ type: 'verifyRun', ...at, reader: 'Laras Kencanawangi, S.Pd., M.Pd.' });
    story.tell({ type: 'closeRun', ...at });
  }
};

const speak = (story: Story): void => {
  for (const { id } of story.state().teams) {
    story.tell({ type: 'recordCommitment', fields: { run: null, team: id, person: null, text: 'Saling menyapa setiap pagi' } }, seconds(1));
    story.tell({ type: 'noteReflection', fields: { run: null, team: id, step: null, text: 'Kami belajar mendengarkan lebih dulu', shared: true } }, seconds(1));
    story.tell({ type: 'adjustTotal', team: id, points: hundredths(50), reason: 'Barak rapi' }, seconds(1));
  }
};

export const bigDeeds = (size: Size): readonly Deed[] => {
  const story = newStory(chanceOf(1));
  story.waitFor(dayAt(-3), '09:10');
  found(story, size);
  answer(story, 'before');
  holdSessions(story);
  holdRuns(story, size);
  answer(story, 'after');
  speak(story);
  return story.deeds;
};
