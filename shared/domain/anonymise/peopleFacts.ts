// How facts of people, committee, programme, attendance and draw are told without saying who anybody is; it gives no code.
import { numberOf } from '../ids.ts';
import type { PersonMark } from '../attendance/schemas.ts';
import type { DrawPlan, PlanRule } from '../draw/plan.ts';
import { withoutPrivateSalt } from '../draw/record/privateSalt.ts';
import type { FormerTeam } from '../draw/schemas.ts';
import type { Fact, FactOf } from '../facts.ts';
import type { Team } from '../things.ts';
import type { SessionFields } from '../programme/schemas.ts';
import type { Agency, Left, PersonFields } from '../roster/schemas.ts';
import type { PersonId } from '../../units.ts';
import type { Anonymiser } from './codes.ts';

/** null: the fact itself would tell. */
export type Told<Type extends Fact['type']> = (fact: FactOf<Type>, by: Anonymiser) => FactOf<Type> | null;
export type ToldBy<Type extends Fact['type']> = { readonly [T in Type]: Told<T> };
export const asIs = <F extends Fact>(fact: F): F => fact;

type Known = { readonly id: PersonId; readonly fields: PersonFields };

/** Where they stood on the list would tell who they are. */
const byNumber = (a: { readonly id: PersonId }, b: { readonly id: PersonId }): number => numberOf(a.id) - numberOf(b.id);
const members = (ids: readonly PersonId[], by: Anonymiser): readonly PersonId[] => ids.map((id) => ({ id: by.person(id) })).toSorted(byNumber).map(({ id }) => id);

const known = ({ id, fields }: Known, by: Anonymiser): Known => ({ id: by.person(id), fields: by.personFields(id, fields) });
const everyone = (people: readonly Known[], by: Anonymiser): readonly Known[] => people.map((each) => known(each, by)).toSorted(byNumber);
const source = ({ name, sha256 }: { readonly name: string; readonly sha256: string }, by: Anonymiser) => ({ name: by.gone(name), sha256 });
const agency = ({ name, full, district }: Agency, by: Anonymiser): Agency => {
  for (const each of [full, district]) if (each !== null) by.gone(each);
  return { name: by.agency(name), full: null, district: null };
};
const left = ({ reason, team, replacedBy }: Left, by: Anonymiser): Left =>
  ({ reason: by.gone(reason), team, replacedBy: replacedBy === null ? null : by.person(replacedBy) });

type Roster = 'peopleImported' | 'peopleUpdated' | 'peopleRemoved' | 'agencyAdded' | 'agencyEdited' | 'agencyRemoved' | 'agenciesListed' | 'personAdded' | 'personEdited' | 'personRemoved'
  | 'personWithdrawn' | 'personReturned' | 'personReplaced' | 'replacementTakenBack' | 'limitSet';
const onePerson = <F extends FactOf<'personAdded' | 'personEdited' | 'personRemoved'>>(fact: F, by: Anonymiser): F =>
  ({ ...fact, person: by.person(fact.person), fields: by.personFields(fact.person, fact.fields) });

const rosterTold: ToldBy<Roster> = {
  peopleImported: (fact, by) => ({ ...fact, source: source(fact.source, by), people: everyone(fact.people, by) }),
  peopleUpdated: (fact, by) => ({ ...fact, source: fact.source === null ? null : source(fact.source, by), people: everyone(fact.people, by) }),
  peopleRemoved: (fact, by) => ({ ...fact, source: source(fact.source, by), people: everyone(fact.people, by) }),
  agencyAdded: (fact, by) => ({ ...fact, agency: agency(fact.agency, by) }),
  agencyEdited: (fact, by) => ({ ...fact, name: by.agency(fact.name), agency: agency(fact.agency, by) }),
  agencyRemoved: (fact, by) => ({ ...fact, name: by.agency(fact.name) }),
  agenciesListed: (fact, by) => ({ ...fact, agencies: fact.agencies.map((each) => agency(each, by)) }),
  personAdded: onePerson, personEdited: onePerson, personRemoved: onePerson,
  personWithdrawn: (fact, by) => ({ ...fact, person: by.person(fact.person), left: left(fact.left, by) }),
  personReturned: (fact, by) => ({ ...fact, person: by.person(fact.person) }),
  personReplaced: (fact, by) => ({ ...fact, person: by.person(fact.person), left: left(fact.left, by), by: known(fact.by, by) }),
  replacementTakenBack: (fact, by) => ({ ...fact, person: by.person(fact.person), by: known(fact.by, by) }),
  // That there was a note at all is health data.
  limitSet: (fact, by) => {
    if (fact.note !== null) by.gone(fact.note);
    return null;
  },
};

type Committee = 'memberAdded' | 'memberEdited' | 'memberRemoved' | 'judgeAssigned' | 'judgeReleased';
const oneMember = <F extends FactOf<'memberAdded' | 'memberEdited' | 'memberRemoved'>>(fact: F, by: Anonymiser): F =>
  ({ ...fact, member: by.member(fact.member), fields: by.memberFields(fact.member, fact.fields) });
const duty = <F extends FactOf<'judgeAssigned' | 'judgeReleased'>>(fact: F, by: Anonymiser): F =>
  ({ ...fact, fields: { ...fact.fields, member: by.member(fact.fields.member), station: fact.fields.station === null ? null : by.kept(fact.fields.station) } });
const committeeTold: ToldBy<Committee> = { memberAdded: oneMember, memberEdited: oneMember, memberRemoved: oneMember, judgeAssigned: duty, judgeReleased: duty };

type Programme = 'sessionAdded' | 'sessionEdited' | 'sessionRemoved' | 'sessionsShifted' | 'sessionStarted' | 'sessionEnded' | 'sessionTimesRestored' | 'attendanceRecorded';
const sessionTold = (fields: SessionFields, by: Anonymiser): SessionFields =>
  ({ ...fields, title: by.kept(fields.title), place: fields.place === null ? null : by.kept(fields.place), person: by.known(fields.person) });
const oneSession = <F extends FactOf<'sessionAdded' | 'sessionEdited' | 'sessionRemoved'>>(fact: F, by: Anonymiser): F => ({ ...fact, fields: sessionTold(fact.fields, by) });
// That somebody was ill is health data: they were away with leave.
const markTold = ({ person, mark }: PersonMark, by: Anonymiser): PersonMark => ({ person: by.person(person), mark: mark?.kind === 'sick' ? { kind: 'permitted' } : mark });
const programmeTold: ToldBy<Programme> = {
  sessionAdded: oneSession, sessionEdited: oneSession, sessionRemoved: oneSession,
  sessionsShifted: asIs, sessionStarted: asIs, sessionEnded: asIs, sessionTimesRestored: asIs,
  attendanceRecorded: (fact, by) => ({ ...fact, marks: fact.marks.map((each) => markTold(each, by)).toSorted((a, b) => numberOf(a.person) - numberOf(b.person)) }),
};

const rule = (each: PlanRule, by: Anonymiser): PlanRule => {
  switch (each.kind) {
    case 'pinned': return { ...each, person: by.person(each.person) };
    case 'together': case 'apart': case 'captains': return { ...each, people: members(each.people, by) };
  }
};
const rules = (all: readonly PlanRule[], by: Anonymiser): readonly PlanRule[] => all.map((each) => rule(each, by));
const plan = (whole: DrawPlan, by: Anonymiser): DrawPlan => ({ ...whole, rules: rules(whole.rules, by) });
const former = ({ formerly, ...team }: FormerTeam, by: Anonymiser): FormerTeam =>
  ({ ...team, name: by.kept(team.name), ...(formerly === undefined ? {} : { formerly: formerly.map((each) => former(each, by)) }) });
const team = ({ formerly, ...whole }: Team, by: Anonymiser): Team =>
  ({ ...whole, name: by.kept(whole.name), members: members(whole.members, by), ...(formerly === undefined ? {} : { formerly: formerly.map((each) => former(each, by)) }) });
const teams = (all: readonly Team[], by: Anonymiser): readonly Team[] => all.map((each) => team(each, by));

type Draw = 'drawPlanned' | 'drawListClosed' | 'drawListRestored' | 'seedCalled' | 'seedCleared' | 'seedRestored' | 'teamsDrawn' | 'teamsRestored' | 'personSeated' | 'membersMoved'
  | 'teamRenamed' | 'teamRecoloured' | 'teamsMerged' | 'teamSplit' | 'drawShowStarted' | 'drawShowPaused' | 'drawShowResumed' | 'drawShowSkipped' | 'teamPageTurned';
/** Hashes and seeds stay as they were recorded: they are on paper. So does the salt, but for a list that weighed physical limits: who was flagged could be tried out with a list of participants. */
const drawTold: ToldBy<Draw> = {
  drawPlanned: (fact, by) => ({ ...fact, plan: fact.plan === null ? null : plan(fact.plan, by) }),
  drawListClosed: (fact, by) => ({ ...withoutPrivateSalt(fact), plan: plan(fact.plan, by) }),
  drawListRestored: (fact, by) => ({ ...fact, list: fact.list === null ? null : { ...withoutPrivateSalt(fact.list), plan: plan(fact.list.plan, by) } }),
  seedCalled: asIs, seedCleared: asIs, seedRestored: asIs,
  teamsDrawn: ({ reason, ...fact }, by) => ({
    ...fact, teams: teams(fact.teams, by), ...(reason === undefined ? {} : { reason: reason === null ? null : by.gone(reason) }),
  }),
  teamsRestored: (fact, by) => ({ ...fact, teams: teams(fact.teams, by) }),
  personSeated: (fact, by) => ({ ...fact, person: by.person(fact.person), broken: rules(fact.broken, by) }),
  membersMoved: (fact, by) => ({ ...fact, moves: fact.moves.map((move) => ({ ...move, person: by.person(move.person) })), broken: rules(fact.broken, by) }),
  teamRenamed: (fact, by) => ({ ...fact, name: by.kept(fact.name) }),
  teamRecoloured: asIs,
  teamsMerged: (fact, by) => ({ ...fact, name: by.kept(fact.name) }),
  teamSplit: (fact, by) => ({ ...fact, name: by.kept(fact.name), members: members(fact.members, by) }),
  drawShowStarted: asIs, drawShowPaused: asIs, drawShowResumed: asIs, drawShowSkipped: asIs, teamPageTurned: asIs,
};

export const peopleFactsTold: ToldBy<Roster | Committee | Programme | Draw> = { ...rosterTold, ...committeeTold, ...programmeTold, ...drawTold };
