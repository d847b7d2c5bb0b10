// Tells a whole log again without saying who anybody is: every kind of fact has its way, and no figure changes; it opens no file.
import type { Actor } from '../decision.ts';
import type { Fact, FactOf } from '../facts.ts';
import { emptyState } from '../model.ts';
import { reduceRow } from '../reduce.ts';
import { withLastMarks } from '../reflection/reflections.ts';
import { revealDigest } from '../reveal/digest.ts';
import type { RetreatFields } from '../retreat/schemas.ts';
import type { Rotation } from '../rotation/schemas.ts';
import type { ValueFramework } from '../values/schemas.ts';
import type { Instant } from '../../units.ts';
import type { Anonymiser, Removed, Shuffle } from './codes.ts';
import { anonymiserFor, meeting } from './codes.ts';
import { closingFactsTold } from './closingFacts.ts';
import { commentFactsTold } from './commentFacts.ts';
import { learningFactsTold } from './learningFacts.ts';
import { followUpFactsTold } from './followUpFacts.ts';
import type { Told, ToldBy } from './peopleFacts.ts';
import { asIs, peopleFactsTold } from './peopleFacts.ts';
import { exerciseTold, scoringFactsTold } from './scoringFacts.ts';

const retreat = (fields: RetreatFields, by: Anonymiser): RetreatFields => ({ ...fields, name: by.kept(fields.name), organiser: by.kept(fields.organiser), place: by.kept(fields.place) });
const exercise = <F extends FactOf<'exerciseAdded' | 'exerciseEdited' | 'exerciseRemoved'>>(fact: F, by: Anonymiser): F => ({ ...fact, exercise: exerciseTold(fact.exercise, by) });
const framework = <F extends FactOf<'frameworkAdded' | 'frameworkEdited' | 'frameworkRemoved'>>(fact: F, by: Anonymiser): F => {
  const told: ValueFramework = {
    ...fact.framework, name: by.words(fact.framework.name),
    values: fact.framework.values.map((value) => ({
      ...value, name: by.words(value.name), promise: value.promise === null ? null : by.words(value.promise), indicators: value.indicators.map((each) => by.words(each)),
    })),
  };
  return { ...fact, framework: told };
};
const rotation = (whole: Rotation, by: Anonymiser): Rotation => ({ ...whole, stations: whole.stations.map((station) => ({ ...station, name: by.kept(station.name) })) });
const message = <F extends FactOf<'messageWritten' | 'messageShown'>>(fact: F, by: Anonymiser): F => ({ ...fact, message: { ...fact.message, text: by.gone(fact.message.text) } });
/** What a team promised is the retreat's result; what a person promised is their own. */
const commitment = <F extends FactOf<'commitmentRecorded' | 'commitmentEdited' | 'commitmentRemoved'>>(fact: F, by: Anonymiser): F => {
  const { person, text } = fact.fields;
  return { ...fact, fields: { ...fact.fields, ...(person === null ? { text: by.kept(text) } : { person: by.person(person), text: by.gone(text) }) } };
};
/** What a team let others read is the retreat's result; the rest it said among itself. */
const reflection = <F extends FactOf<'reflectionNoted' | 'reflectionEdited' | 'reflectionRemoved' | 'reflectionMarked'>>(fact: F, by: Anonymiser): F =>
  ({ ...fact, fields: { ...fact.fields, text: fact.fields.shared ? by.kept(fact.fields.text) : by.gone(fact.fields.text) } });

const told: ToldBy<Fact['type']> = {
  ...peopleFactsTold, ...scoringFactsTold, ...closingFactsTold, ...learningFactsTold,
  ...followUpFactsTold,
  ...commentFactsTold,
  retreatCreated: (fact, by) => ({ ...fact, fields: retreat(fact.fields, by) }),
  retreatEdited: (fact, by) => ({ ...fact, fields: retreat(fact.fields, by) }),
  operatorChanged: (fact, by) => ({ ...fact, name: by.someone(fact.name) }),
  dayClosed: asIs, personalDataRemoved: asIs, rehearsalOpened: asIs, undone: asIs, redone: asIs,
  phaseStarted: asIs, timerPaused: asIs, timerResumed: asIs, timerAdjusted: asIs, timerFinished: asIs, timerRang: asIs, timerStopped: asIs, atZeroChosen: asIs,
  outageNoted: asIs, outageAnswered: asIs, clockFoundBehind: asIs, clockSet: asIs,
  stationTimersStarted: (fact, by) => ({ ...fact, timers: fact.timers.map((timer) => ({ ...timer, name: by.kept(timer.name) })) }),
  stationTimersPaused: asIs, stationTimersResumed: asIs, stationTimersAdjusted: asIs, stationTimersFinished: asIs, stationTimersRang: asIs,
  sceneCued: asIs, sceneTaken: asIs, boardChosen: asIs, quietHoursSet: asIs,
  messageWritten: message, messageShown: message,
  targetSet: (fact, by) => ({ ...fact, target: fact.target === null ? null : { ...fact.target, words: by.kept(fact.target.words) } }),
  briefingOpened: asIs, briefingTurned: asIs, debriefStarted: asIs, debriefTurned: asIs, debriefEnded: asIs,
  commitmentRecorded: commitment, commitmentEdited: commitment, commitmentRemoved: commitment,
  reflectionNoted: reflection, reflectionEdited: reflection, reflectionRemoved: reflection, reflectionMarked: reflection,
  eveningAsked: (fact, by) => ({ ...fact, question: by.words(fact.question) }),
  silenceStarted: asIs, silenceEnded: asIs, reflectionPutUp: asIs,
  frameworkAdded: framework, frameworkEdited: framework, frameworkRemoved: framework,
  exerciseAdded: exercise, exerciseEdited: exercise, exerciseRemoved: exercise,
  rotationPlanned: (fact, by) => ({ ...fact, rotation: rotation(fact.rotation, by) }),
  rotationReplanned: (fact, by) => ({ ...fact, rotation: rotation(fact.rotation, by), reason: by.gone(fact.reason) }),
  rotationCleared: asIs,
  rotationRestored: (fact, by) => ({ ...fact, rotation: fact.rotation === null ? null : rotation(fact.rotation, by) }),
  roundStarted: asIs, roundFinished: asIs,
};

/** null: the fact itself would tell. */
export const factTold = (fact: Fact, by: Anonymiser): Fact | null => {
  // The table pairs each type with its own way; TypeScript cannot follow that through a lookup.
  const way = told[fact.type] as Told<Fact['type']>;
  return way(fact, by);
};

export type SomeRecord = { readonly seq: number; readonly at: Instant; readonly actor: Actor; readonly facts: readonly Fact[] };
/** `from`: which record it was. */
export type ToldRecord = Omit<SomeRecord, 'seq'> & { readonly from: number };

const recordTold = ({ seq, at, actor, facts }: SomeRecord, by: Anonymiser): ToldRecord | null => {
  const left = facts.map((fact) => factTold(fact, by)).filter((fact) => fact !== null);
  // What only took such a fact back, or brought it again, goes with it.
  const isEmpty = left.length === 0 || (left.length < facts.length && left.every(({ type }) => type === 'undone' || type === 'redone'));
  return isEmpty ? null : { from: seq, at, actor: { ...actor, operator: by.someone(actor.operator) }, facts: left };
};

/** The seal of a show is over names and reasons too. It is made anew of what is told: so what was announced stays announced, and nobody can try names against the old one. */
const sealedAnew = (records: readonly ToldRecord[]): readonly ToldRecord[] => {
  const last = records.findLastIndex(({ facts }) => facts.some(({ type }) => type === 'revealBegun'));
  let state = emptyState;
  return records.map((record, i) => {
    if (i > last) return record;
    const facts = record.facts.map((fact) => (fact.type === 'revealBegun' ? { ...fact, digest: revealDigest(state) } : fact));
    state = reduceRow(state, { seq: i + 1, facts, at: record.at });
    return { ...record, facts };
  });
};

/** What is left of each record, in order, and what must not be found in it anywhere. A record of which nothing is left is gone, and the numbers close up. */
export const anonymised = (log: readonly SomeRecord[], shuffle: Shuffle): { readonly records: readonly ToldRecord[]; readonly removed: Removed } => {
  const records = withLastMarks(log);
  const { anonymiser: first, met } = meeting();
  for (const record of records) recordTold(record, first);
  const { anonymiser, removed } = anonymiserFor(met, shuffle);
  const left = records.map((record) => recordTold(record, anonymiser)).filter((record) => record !== null);
  const numbers = new Map(left.map(({ from }, i) => [from, i + 1]));
  return {
    records: sealedAnew(left.map((record) => ({
      ...record,
      facts: record.facts.map((fact) => (fact.type === 'undone' || fact.type === 'redone' ? { ...fact, seq: numbers.get(fact.seq) ?? fact.seq } : fact)),
    }))),
    removed: removed(),
  };
};
