// A record of the log in words, and what it changed from and to; it reads no log.
import type { AwardLine } from '../../../shared/domain/reveal/schemas.ts';
import { valueName } from '../../../shared/domain/values/frameworks.ts';
import { berakhlak } from '../../../shared/library/berakhlak.ts';
import { reportFrameText } from '../../../shared/text/implementationReport/frame.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { LAST_PAGE, rulesOn } from '../../domain/briefing/pages.ts';
import { debriefSteps } from '../../domain/debrief/steps.ts';
import type { Fact, FactOf } from '../../domain/facts.ts';
import type { JournalEntry } from '../../domain/journal.ts';
import { dayOf } from '../../domain/programme/times.ts';
import { rosterColumns } from '../../domain/roster/preview.ts';
import type { PersonFields } from '../../domain/roster/schemas.ts';
import type { QuietSpan, Target } from '../../domain/hall/schemas.ts';
import type { RetreatFields } from '../../domain/retreat/schemas.ts';
import type { RunView } from '../../domain/scoring/run/runView.ts';
import { correctionReason } from '../correctionReason.ts';
import { debriefText } from '../debrief.ts';
import { formatAmount, formatChange, formatCount, formatDate, formatDuration, formatPoints, formatSpan, formatTimeOfDay, formatWeekdayDate } from '../format.ts';
import { hashWords } from '../hashWords.ts';
import { journalText } from '../journal.ts';
import { learningJournalText } from './learning.ts';
import { followUpJournalText } from './followUp.ts';
import { peopleJournalText } from './people.ts';
import { rosterImportText } from '../rosterImport.ts';
import { runText } from '../run.ts';
import type { Hundredths, Instant, Language, Zone } from '../../units.ts';
import { between } from '../../units.ts';
import { sheetWords } from './sheetWords.ts';
import { oneStop } from '../oneStop.ts';

export type Reader = { readonly language: Language; readonly zone: Zone; readonly runs: readonly RunView[] };
/** `label` is null where the change needs none. */
export type Change = { readonly label: string | null; readonly from: string; readonly to: string };
export type EntryWords = {
  readonly who: string;
  readonly what: string;
  readonly details: readonly string[];
  readonly changes: readonly Change[];
};

const exerciseOf = (entry: JournalEntry, { runs }: Reader) => runs.find(({ run }) => run === entry.run?.id)?.exercise;

/** A later version may have numbered a kind of paper that this one does not know. */
const documentNames = (language: Language): Readonly<Record<string, string>> => paperText[language].fileName;

const lineWords = (line: AwardLine, language: Language): string => {
  const words = journalText[language].facts.line;
  switch (line.kind) {
    case 'place': return words.place(formatCount(line.place, language));
    case 'value': return words.value(valueName([berakhlak], line.code, language));
    case 'help': return words.help;
  }
};

/** Of several plans only how many they are. */
const followUpWords = (fact: FactOf<'progressNoted' | 'progressTakenBack'>, { names }: JournalEntry, language: Language): string => {
  const { facts, somePlan } = { ...journalText[language], ...followUpJournalText[language] };
  const ids = fact.type === 'progressTakenBack' ? fact.plans : fact.updates.map(({ plan }) => plan);
  if (new Set(ids).size > 1) return fact.type === 'progressNoted' ? facts.progressesNoted(formatCount(ids.length, language)) : facts.progressesTakenBack(formatCount(ids.length, language));
  const name = names[ids[0] ?? ''] ?? somePlan;
  const said = fact.type === 'progressNoted' ? fact.updates.at(-1)?.progress : undefined;
  return said === undefined ? facts.progressTakenBack(name) : facts.progressNoted(name, said.state, formatDate(said.on, language), said.note);
};

const factWords = (fact: Fact, entry: JournalEntry, reader: Reader): string => {
  const { language, zone } = reader;
  const text = journalText[language];
  const { facts } = text;
  const { scenes, modes } = runText[language].hall;
  const count = (number: number): string => formatCount(number, language);
  const moment = (at: Instant): string => `${formatDate(dayOf(at, zone), language)}, ${formatTimeOfDay(at, zone, language)}`;
  const named = (id: string | null): string | null => (id === null ? null : entry.names[id] ?? null);
  const team = entry.team?.name ?? text.someTeam;
  const points = (hundredths: Hundredths): string => formatPoints(hundredths, language);
  const { someone, someSession, someExercise } = peopleJournalText[language];
  const { someInstrument } = learningJournalText[language];
  const run = entry.run?.name[language] ?? someExercise;
  const [person, member, session] = [entry.person?.name ?? someone, entry.member ?? someone, entry.session ?? someSession];
  switch (fact.type) {
    case 'personAdded': case 'personRemoved': case 'personEdited': case 'memberAdded': case 'memberEdited': case 'memberRemoved':
      return facts[fact.type](fact.fields.name);
    case 'personWithdrawn': return facts.personWithdrawn(person, fact.left.reason, entry.team?.name ?? null);
    case 'personReturned': return facts.personReturned(person);
    case 'personReplaced': return facts.personReplaced(person, fact.by.fields.name, fact.left.reason);
    case 'replacementTakenBack': return facts.replacementTakenBack(person, fact.by.fields.name);
    case 'limitSet': return facts.limitSet(person, fact.note !== null);
    case 'judgeAssigned': case 'judgeReleased': return facts[fact.type](member, run, fact.fields.station);
    case 'sessionAdded': case 'sessionEdited': case 'sessionRemoved': return facts[fact.type](fact.fields.title);
    case 'sessionsShifted': return facts.sessionsShifted(count(fact.moved.length), count(Math.abs(fact.by)), fact.by > 0);
    case 'sessionStarted': case 'sessionEnded': case 'sessionTimesRestored': return facts[fact.type](session);
    case 'attendanceRecorded':
      return facts.attendanceRecorded(session, entry.person?.name ?? null, count(fact.marks.length), fact.fromPaper);
    case 'retreatCreated': return facts.retreatCreated(fact.fields.name);
    case 'peopleImported': return facts.peopleImported(count(fact.people.length), fact.source.name);
    case 'peopleRemoved': return facts.peopleRemoved(count(fact.people.length), fact.source.name);
    case 'peopleUpdated': return facts.peopleUpdated(count(fact.people.length), fact.source?.name ?? null);
    case 'agencyAdded': return facts.agencyAdded(fact.agency.name);
    case 'agencyEdited': return facts.agencyEdited(fact.name, fact.agency.name);
    case 'agencyRemoved': return facts.agencyRemoved(fact.name);
    case 'agenciesListed': return facts.agenciesListed(count(fact.agencies.length));
    case 'drawListClosed': return facts.drawListClosed(count(fact.people), count(fact.teams), hashWords(fact.hash, 8));
    case 'seedCalled': return facts.seedCalled(fact.digits);
    case 'seedRestored': return facts.seedRestored(fact.calls.length === 0 ? null : fact.calls.join(' '));
    case 'teamsDrawn': return facts.teamsDrawn(count(fact.teams.length), fact.seed, fact.reason ?? null);
    case 'personSeated': return facts.personSeated(named(fact.person) ?? '', named(fact.team) ?? '');
    case 'membersMoved':
      return facts.membersMoved(fact.moves.map(({ person, from, to }) => ({ person: named(person) ?? '', from: named(from), to: named(to) })));
    case 'teamRenamed': return facts.teamRenamed(team, fact.name);
    case 'teamRecoloured': return facts.teamRecoloured(team);
    case 'teamsMerged': return facts.teamsMerged(team, named(fact.gone) ?? '', fact.name);
    case 'teamSplit': return facts.teamSplit(team, fact.name);
    case 'teamsRestored': return facts.teamsRestored(fact.teams.length === 0 ? null : count(fact.teams.length));
    case 'exerciseAdded': case 'exerciseEdited': case 'exerciseRemoved': return facts[fact.type](fact.exercise.name[language]);
    case 'frameworkAdded': case 'frameworkEdited': case 'frameworkRemoved': return facts[fact.type](fact.framework.name[language]);
    case 'runPlanned': return facts.runPlanned(fact.exercise.name[language]);
    case 'runRemoved': return facts.runRemoved(fact.exercise.name[language]);
    case 'sheetSubmitted': return facts.sheetSubmitted(team);
    case 'sheetRestored': return facts.sheetRestored(team);
    case 'penaltyCounted': {
      const name = exerciseOf(entry, reader)?.penalties.find(({ id }) => id === fact.penalty)?.name[language];
      return facts.penaltyCounted(name ?? text.sheet.unnamedPenalty, count(fact.count));
    }
    case 'runWeighed': return facts.runWeighed(run, count(fact.weight), count(fact.resultWeight), fact.reason);
    case 'behaviourSwitched': case 'endsDropChosen': return facts[fact.type](run, fact.on);
    case 'rubricChanged': return facts.rubricChanged(run, fact.criteria.map(({ name, most }) => `${name[language]} ${formatAmount(most, language)}`).join(', '), fact.reason);
    case 'timesChanged': return facts.timesChanged(run, formatDuration(fact.target), formatDuration(fact.limit), fact.reason);
    case 'rubricRestored': return facts.rubricRestored(run);
    case 'judgesSet': return facts.judgesSet(run, fact.judges.map((judge) => named(judge) ?? '').join(', '));
    case 'judgesRestored': return facts.judgesRestored(run);
    case 'behaviourRated': case 'ratingRestored': case 'releaseTakenBack': return facts[fact.type](run, team);
    case 'bonusGiven': return facts.bonusGiven(run, team, points(fact.bonus.points), fact.bonus.reason);
    case 'bonusTakenBack': return facts.bonusTakenBack(run, team, points(fact.bonus.points), fact.reason ?? null);
    case 'sheetCorrected': case 'ratingCorrected': return facts[fact.type](run, team, correctionReason(fact, language));
    case 'cellMarked': {
      const { cell } = fact;
      return facts.cellMarked(run, team, cell?.kind ?? null, cell === null ? fact.reason ?? '' : cell.kind === 'excused' ? cell.reason : cell.kind === 'disputed' ? cell.words : cell.decision);
    }
    case 'sheetReleased': return facts.sheetReleased(run, team, fact.second, fact.reason);
    case 'runStaged': return facts.runStaged(run, fact.stage, fact.reader, fact.unread ?? null);
    case 'runCancelled': return facts.runCancelled(run, fact.cancelled?.reason ?? null);
    case 'helpGiven': return facts.helpGiven(team, points(fact.help.points), fact.help.reason);
    case 'helpTakenBack': return facts.helpTakenBack(team, points(fact.help.points));
    case 'totalAdjusted': return facts.totalAdjusted(team, formatChange(fact.adjustment.points, language), fact.adjustment.reason);
    case 'adjustmentTakenBack': return facts.adjustmentTakenBack(team, formatChange(fact.adjustment.points, language));
    case 'phaseStarted': {
      const phase = exerciseOf(entry, reader)?.phases[fact.phase]?.name[language];
      return facts.phaseStarted(phase ?? text.phase(count(fact.phase + 1)), formatDuration(fact.length));
    }
    case 'timerAdjusted': return facts.timerAdjusted(fact.by > 0, formatDuration(fact.by));
    case 'atZeroChosen': return facts.atZeroChosen(runText[language].timer.atZero[fact.choice]);
    case 'stationTimersStarted': return facts.stationTimersStarted(fact.timers.map(({ name }) => name).join(', '), formatDuration(fact.length));
    case 'stationTimersAdjusted': return facts.stationTimersAdjusted(fact.stations.map((id) => named(id) ?? id).join(', '), fact.by > 0, formatDuration(fact.by));
    case 'stationTimersPaused': case 'stationTimersResumed': case 'stationTimersFinished': case 'stationTimersRang':
      return facts[fact.type](fact.stations.map((id) => named(id) ?? id).join(', '));
    case 'outageNoted': return facts.outageNoted(formatDuration(between(fact.from, fact.to)));
    case 'outageAnswered': return facts.outageAnswered(fact.counts);
    case 'clockFoundBehind': return facts.clockFoundBehind(moment(fact.wall));
    case 'clockSet': return facts.clockSet(moment(fact.now));
    case 'sceneCued': return facts.sceneCued(scenes[fact.scene]);
    case 'sceneTaken': return facts.sceneTaken(scenes[fact.scene]);
    case 'boardChosen': return facts.boardChosen(modes[fact.mode]);
    case 'teamPageTurned': return facts.teamPageTurned(count(fact.page + 1));
    case 'messageWritten': return facts.messageWritten(fact.message.text);
    case 'messageShown': return facts.messageShown(fact.message.text);
    case 'targetSet': return facts.targetSet(fact.target === null ? null : { words: fact.target.words, goal: count(fact.target.goal / 100) });
    case 'quietHoursSet': return facts.quietHoursSet(fact.spans.length === 0 ? null : fact.spans.map((span) => formatSpan(span, language)).join(', '));
    case 'boardFrozen': return facts.boardFrozen(fact.run === null ? null : run, fact.by);
    case 'freezePlanned': return facts.freezePlanned(fact.run === null ? null : run);
    case 'boardLifted': return facts.boardLifted(fact.by);
    case 'briefingOpened': case 'debriefStarted': return facts[fact.type](run);
    case 'briefingTurned': return facts.briefingTurned(fact.page === 0 ? 'about' : fact.page === LAST_PAGE ? 'scoring' : rulesOn(fact.page).read === null ? 'all' : { rule: count(fact.page) });
    case 'debriefTurned': return facts.debriefTurned(debriefText[language].steps[debriefSteps[fact.step] ?? 'experience'].name);
    case 'letterheadSet': return facts.letterheadSet(fact.letterhead?.agency ?? null);
    case 'logoSet': return facts.logoSet(fact.logo !== null);
    case 'signerSet': return facts.signerSet(fact.role, fact.signer?.name ?? null);
    case 'signingPlaceSet': return facts.signingPlaceSet(fact.place);
    case 'numberingSet': return facts.numberingSet(fact.numbering.template);
    case 'documentNumbered': return facts.documentNumbered(documentNames(language)[fact.kind] ?? fact.kind, fact.sequence);
    case 'venueChecked': return facts.venueChecked(fact.item, fact.answer);
    case 'venueCheckRestored': return facts.venueCheckRestored(fact.item);
    case 'commitmentRecorded': case 'commitmentEdited': case 'commitmentRemoved':
      return fact.fields.person === null ? facts[fact.type](team, fact.fields.text) : facts[fact.type](person, null);
    case 'actionPlanned': case 'actionEdited': case 'actionRemoved': return facts[fact.type](fact.fields.action, fact.fields.agency);
    case 'progressNoted': case 'progressTakenBack': return followUpWords(fact, entry, language);
    case 'reflectionNoted': case 'reflectionEdited': case 'reflectionRemoved': case 'reflectionMarked':
      return facts[fact.type](team, fact.fields.shared ? fact.fields.text : null);
    case 'eveningAsked': return facts.eveningAsked(fact.question[language]);
    case 'silenceStarted': return facts.silenceStarted(formatDuration(fact.length));
    case 'reflectionPutUp': return facts.reflectionPutUp(fact.reflection !== null);
    case 'rotationPlanned': {
      const { version, teams, stations, rounds } = fact.rotation;
      return facts.rotationPlanned(count(version), count(teams.length), count(stations.length), count(rounds.length));
    }
    case 'rotationReplanned': return facts.rotationReplanned(count(fact.rotation.version), count(fact.rotation.rounds.length), fact.reason);
    case 'rotationRestored': return facts.rotationRestored(fact.rotation === null ? null : count(fact.rotation.version));
    case 'roundStarted': case 'roundFinished': return facts[fact.type](count(fact.round + 1));
    case 'awardTieDecided': {
      const { line, way } = fact.decision;
      const order = way.kind === 'shared' ? '' : way.order.map((id) => named(id) ?? id).join(', ');
      return facts.awardTieDecided(lineWords(line, language), way.kind, order, way.kind === 'jury' ? way.reason : way.kind === 'lottery' ? way.seed : '');
    }
    case 'awardTieReopened': return facts.awardTieReopened(lineWords(fact.decision.line, language));
    case 'revealBegun': return facts.revealBegun(hashWords(fact.digest, 8));
    case 'revealStepped': return facts.revealStepped(count(fact.step + 1));
    case 'revealEnded': return facts.revealEnded(fact.whole);
    case 'certificatesNumbered': {
      const numbers = fact.numbers.map(({ number }) => number);
      return facts.certificatesNumbered(count(numbers.length), count(Math.min(...numbers)), count(Math.max(...numbers)));
    }
    case 'certificateRulesSet': {
      const { lessons, first } = fact.rules;
      return facts.certificateRulesSet(lessons === null ? null : count(lessons.hours), lessons?.reason ?? '', count(first));
    }
    case 'certificatesRenumbered': return facts.certificatesRenumbered(count(fact.first), fact.reason);
    case 'reportTextWritten': return facts.reportTextWritten(reportFrameText[fact.language].fields[fact.field].title, fact.text === null);
    case 'reportPhotoAdded': return facts.reportPhotoAdded(fact.fields.caption);
    case 'reportPhotoCaptioned': return facts.reportPhotoCaptioned(fact.caption);
    case 'instrumentAdded': case 'instrumentRemoved': return facts[fact.type](fact.fields.name[language]);
    case 'instrumentChanged': return facts.instrumentChanged(fact.fields.name[language], count(fact.version));
    case 'answersEntered': case 'answersRemoved':
      return facts[fact.type](entry.form?.instrument[language] ?? someInstrument, count(fact.entries.length), entry.form?.number ?? null);
    case 'commentGrouped': return facts.commentGrouped(fact.group);
    case 'answersCorrected': return facts.answersCorrected(entry.form?.instrument[language] ?? someInstrument, fact.fields.number);
    case 'answersTypedAgain': return facts.answersTypedAgain(entry.form?.instrument[language] ?? someInstrument, entry.form?.number ?? null, fact.answers === null);
    case 'personalDataRemoved': return facts.personalDataRemoved(count(fact.seq), hashWords(fact.hash, 8));
    case 'rehearsalOpened': return facts.rehearsalOpened(count(fact.seq), hashWords(fact.hash, 8));
    case 'dayClosed': return facts.dayClosed(formatWeekdayDate(fact.day, language));
    case 'undone': return facts.undone(count(fact.seq));
    case 'redone': return facts.redone(count(fact.seq));
    case 'rotationCleared': case 'drawPlanned': case 'drawListRestored': case 'seedCleared': case 'tieChainChosen':
    case 'retreatEdited': case 'operatorChanged': case 'timerPaused': case 'timerResumed': case 'timerFinished': case 'timerRang': case 'timerStopped':
    case 'drawShowStarted': case 'drawShowPaused': case 'drawShowResumed': case 'drawShowSkipped': case 'debriefEnded':
    case 'rehearsalBegun': case 'revealHeld':
    case 'reportPhotoRemoved': case 'silenceEnded':
      return facts[fact.type];
  }
};

const fieldWords = (fields: RetreatFields, field: keyof RetreatFields, language: Language): string =>
  (field === 'startsOn' || field === 'endsOn' ? formatDate(fields[field], language) : fields[field]);

const settingChanges = (fact: Fact, before: NonNullable<JournalEntry['before']>, language: Language): readonly Change[] => {
  const { fields: names, sheet: { blank } } = journalText[language];
  const { retreat } = before;
  const targetWords = (target: Target | null): string => (target === null ? blank : `${target.words}, ${formatCount(target.goal / 100, language)}`);
  const spanWords = (spans: readonly QuietSpan[]): string => (spans.length === 0 ? blank : spans.map((span) => formatSpan(span, language)).join(', '));
  switch (fact.type) {
    case 'retreatEdited': return retreat === null ? [] : (Object.keys(names) as (keyof RetreatFields)[]).flatMap((field) => (retreat[field] === fact.fields[field] ? []
      : [{ label: names[field], from: fieldWords(retreat, field, language), to: fieldWords(fact.fields, field, language) }]));
    case 'targetSet': return [{ label: null, from: targetWords(before.target), to: targetWords(fact.target) }];
    case 'quietHoursSet': return [{ label: null, from: spanWords(before.quietHours), to: spanWords(fact.spans) }];
    default: return [];
  }
};

/** The fields of a participant that changed. */
const personChanges = ({ fields }: FactOf<'personEdited'>, before: PersonFields | null, language: Language): readonly Change[] => {
  const columns = rosterImportText[language].meanings;
  return rosterColumns.flatMap((field) => (before === null || before[field] === fields[field] ? []
    : [{ label: columns[field], from: before[field] ?? '–', to: fields[field] ?? '–' }]));
};

/** What only this laptop itself notes; nobody at the console did it. */
const byItself: readonly Fact['type'][] = ['timerRang', 'stationTimersRang', 'outageNoted', 'clockFoundBehind', 'revealHeld', 'personalDataRemoved', 'rehearsalOpened'];

export const entryWords = (entry: JournalEntry, reader: Reader): EntryWords => {
  const { language } = reader;
  const [first, ...rest] = entry.facts;
  const sheet: readonly Change[] = entry.sheet === null || !entry.facts.some(({ type }) => type === 'sheetSubmitted' || type === 'sheetRestored') ? []
    : [{
      label: null,
      from: sheetWords(entry.sheet.before, exerciseOf(entry, reader), language),
      to: sheetWords(entry.sheet.after, exerciseOf(entry, reader), language),
    }];
  const others = entry.facts.flatMap((fact): readonly Change[] => {
    if (fact.type === 'personEdited') return personChanges(fact, entry.person?.before ?? null, language);
    if (fact.type === 'operatorChanged') return entry.operator === fact.name ? [] : [{ label: null, from: entry.operator, to: fact.name }];
    return entry.before === null ? [] : settingChanges(fact, entry.before, language);
  });
  // The founding names its operator; counted penalties stand in the sheet's value.
  // A rehearsal begins with everything that is planned; the first fact says so for all.
  const told = first?.type === 'rehearsalOpened' ? [] : rest.filter(({ type }) => type !== 'penaltyCounted' && !(first?.type === 'retreatCreated' && type === 'operatorChanged'));
  return {
    who: first !== undefined && byItself.includes(first.type) ? journalText[language].byKompak : entry.operator,
    what: first === undefined ? '' : oneStop(factWords(first, entry, reader)),
    details: told.map((fact) => oneStop(factWords(fact, entry, reader))),
    changes: [...sheet, ...others],
  };
};
