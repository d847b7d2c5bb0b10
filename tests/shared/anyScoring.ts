// Any command and any fact about weights, judges, behaviour, cells, reading back, help and adjustments, sensible or not; it runs none.
import fc from 'fast-check';
import type { Command, CommandOf } from '../../shared/domain/commands.ts';
import type { Fact, FactOf } from '../../shared/domain/facts.ts';
import type { scoringCommands, scoringFacts, Adjustment, Bonus, Cell, Help, Rated } from '../../shared/domain/scoring/schemas.ts';
import { runStages, tieRules } from '../../shared/domain/scoring/schemas.ts';
import type { AdjustmentId, BonusId, CriterionId, HelpId, MemberId } from '../../shared/units.ts';
import { hundredths } from '../../shared/units.ts';
import { moment } from './given.ts';
import { clock, run, team } from './samples.ts';

type ScoringCommand = Extract<Command, { type: (typeof scoringCommands)[number]['_zod']['output']['type'] }>['type'];
type ScoringFact = Extract<Fact, { type: (typeof scoringFacts)[number]['_zod']['output']['type'] }>['type'];

const anyRun = fc.integer({ min: 1, max: 3 }).map(run);
const anyTeam = fc.integer({ min: 1, max: 6 }).map(team);
const anyMember = fc.integer({ min: 1, max: 4 }).map((number) => `c${number}` as MemberId);
const anyObserver = fc.option(anyMember);
const anyReason = fc.constantFrom('Hujan', 'Dipanggil dinas');
const anySecond = fc.constantFrom('Yoga Contoh', 'Sari Wulandari');
const anyRatings = fc.record({ KL: fc.constantFrom(1, 3, 4, null), AD: fc.constantFrom(2, 4, null), BP: fc.constantFrom(1, null) });
const anyWeight = fc.integer({ min: 1, max: 10 });
const anyShare = fc.constantFrom(0, 60, 70, 100);
/** Some of it lacks in records of before it was kept. */
const said = { by: anySecond, at: fc.constant(moment(60)) };
const settled = { words: anyReason, decision: anyReason, raisedBy: anySecond, raisedAt: fc.constant(moment(30)), ...said };
const formerly = { formerly: fc.array(fc.record(settled, { requiredKeys: ['words', 'decision'] }), { maxLength: 2 }) };
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant('excused' as const), reason: anyReason, second: anySecond, ...said, ...formerly }, { requiredKeys: ['kind', 'reason', 'second'] }),
  fc.record({ kind: fc.constant('disputed' as const), words: anyReason, ...said, ...formerly }, { requiredKeys: ['kind', 'words'] }),
  fc.record({ kind: fc.constant('decided' as const), ...settled, ...formerly }, { requiredKeys: ['kind', 'words', 'decision'] }),
);
const anyRated: fc.Arbitrary<Rated> = fc.record({ version: fc.integer({ min: 1, max: 4 }), ratings: anyRatings, note: fc.constantFrom('', 'Saling menunggu') });
const anyBonus: fc.Arbitrary<Bonus> = fc.record({ id: fc.constantFrom('b1' as BonusId, 'b2' as BonusId), team: anyTeam, points: fc.constantFrom(hundredths(100), hundredths(500)), reason: anyReason, ...said }, { requiredKeys: ['id', 'team', 'points', 'reason'] });
const anyHelp: fc.Arbitrary<Help> = fc.record({ id: fc.constantFrom('h1' as HelpId, 'h2' as HelpId), giver: anyTeam, receiver: anyTeam, points: fc.constantFrom(hundredths(25), hundredths(150)), reason: anyReason });
const anyAdjustment: fc.Arbitrary<Adjustment> = fc.record({ id: fc.constantFrom('a1' as AdjustmentId, 'a2' as AdjustmentId), team: anyTeam, points: fc.constantFrom(hundredths(-200), hundredths(100)), reason: anyReason });
const anyChain = fc.subarray([...tieRules]);
const anyJudges = fc.uniqueArray(anyMember, { maxLength: 4 });
/** Of four criteria mostly, as the chant has, and now and then not of a hundred. */
const anyCriteria = fc.tuple(fc.constantFrom([30, 25, 25, 20], [25, 25, 25, 25], [40, 10, 35, 15], [3, 17, 33, 47], [60, 40], [50, 40]), fc.constantFrom('', ' baru')).map(([mosts, more]) =>
  mosts.map((most, i) => ({ name: { id: `Kriteria ${i + 1}${more}`, en: `Criterion ${i + 1}` }, most: hundredths(most * 100) })));
const anyRubric = anyCriteria.filter((criteria) => criteria.reduce((sum, { most }) => sum + most, 0) === 10_000)
  .map((criteria) => criteria.map((criterion, i) => ({ id: `k${i + 1}` as CriterionId, ...criterion })));
/** Around the limits of the sample's runs. */
const anyTimes = { part: fc.constantFrom(null, 0), target: fc.constantFrom(clock('2:00'), clock('4:00')), limit: fc.constantFrom(clock('8:00'), clock('12:00'), clock('20:00')) };
const type = <T extends string>(name: T) => fc.constant(name);

export const scoringCommandOf: { readonly [T in ScoringCommand]: fc.Arbitrary<CommandOf<T>> } = {
  weighRun: fc.record({ type: type('weighRun'), run: anyRun, weight: anyWeight, resultWeight: anyShare, reason: fc.option(anyReason) }),
  switchBehaviour: fc.record({ type: type('switchBehaviour'), run: anyRun, on: fc.boolean() }),
  dropEnds: fc.record({ type: type('dropEnds'), run: anyRun, on: fc.boolean() }),
  changeTimes: fc.record({ type: type('changeTimes'), run: anyRun, ...anyTimes, reason: fc.option(anyReason, { freq: 4 }) }),
  changeRubric: fc.record({ type: type('changeRubric'), run: anyRun, criteria: anyCriteria, reason: fc.option(anyReason, { freq: 4 }) }),
  setJudges: fc.record({ type: type('setJudges'), run: anyRun, judges: anyJudges }),
  rateBehaviour: fc.record({ type: type('rateBehaviour'), run: anyRun, team: anyTeam, observer: anyObserver, basedOn: fc.integer({ min: 0, max: 2 }), ratings: anyRatings, note: fc.constant('') }),
  giveBonus: fc.record({ type: type('giveBonus'), run: anyRun, team: anyTeam, points: fc.constant(hundredths(500)), reason: anyReason, corrects: fc.constant(true as const) }, { requiredKeys: ['type', 'run', 'team', 'points', 'reason'] }),
  takeBackBonus: fc.record({ type: type('takeBackBonus'), run: anyRun, bonus: fc.constant('b1' as BonusId), reason: anyReason }, { requiredKeys: ['type', 'run', 'bonus'] }),
  excuseTeam: fc.record({ type: type('excuseTeam'), run: anyRun, team: anyTeam, reason: anyReason, second: anySecond }),
  disputeCell: fc.record({ type: type('disputeCell'), run: anyRun, team: anyTeam, words: anyReason }),
  decideDispute: fc.record({ type: type('decideDispute'), run: anyRun, team: anyTeam, decision: anyReason }),
  clearCell: fc.record({ type: type('clearCell'), run: anyRun, team: anyTeam, reason: anyReason }, { requiredKeys: ['type', 'run', 'team'] }),
  releaseSheet: fc.record({ type: type('releaseSheet'), run: anyRun, team: anyTeam, judge: anyObserver, reason: anyReason, second: anySecond }),
  verifyRun: fc.record({ type: type('verifyRun'), run: anyRun, reader: anySecond }),
  releaseRun: fc.record({ type: type('releaseRun'), run: anyRun, reason: fc.constant('Kertas basah'), second: anySecond }),
  closeRun: fc.record({ type: type('closeRun'), run: anyRun }),
  cancelRun: fc.record({ type: type('cancelRun'), run: anyRun, reason: anyReason, replacedBy: fc.option(anyRun) }),
  reviveRun: fc.record({ type: type('reviveRun'), run: anyRun }),
  giveHelp: fc.record({ type: type('giveHelp'), giver: anyTeam, receiver: anyTeam, points: fc.constantFrom(hundredths(25), hundredths(150)), reason: anyReason }),
  takeBackHelp: fc.record({ type: type('takeBackHelp'), help: fc.constant('h1' as HelpId) }),
  adjustTotal: fc.record({ type: type('adjustTotal'), team: anyTeam, points: fc.constantFrom(hundredths(-200), hundredths(100)), reason: anyReason }),
  takeBackAdjustment: fc.record({ type: type('takeBackAdjustment'), adjustment: fc.constant('a1' as AdjustmentId) }),
  chooseTieChain: fc.record({ type: type('chooseTieChain'), chain: anyChain }),
};

export const scoringFactOf: { readonly [T in ScoringFact]: fc.Arbitrary<FactOf<T>> } = {
  runWeighed: fc.record({ type: type('runWeighed'), run: anyRun, weight: anyWeight, resultWeight: anyShare, reason: fc.option(anyReason) }),
  behaviourSwitched: fc.record({ type: type('behaviourSwitched'), run: anyRun, on: fc.boolean() }),
  endsDropChosen: fc.record({ type: type('endsDropChosen'), run: anyRun, on: fc.boolean() }),
  rubricChanged: fc.record({ type: type('rubricChanged'), run: anyRun, criteria: anyRubric, reason: fc.option(anyReason) }),
  timesChanged: fc.record({ type: type('timesChanged'), run: anyRun, ...anyTimes, reason: fc.option(anyReason) }),
  rubricRestored: fc.record({
    type: type('rubricRestored'), run: anyRun, criteria: anyRubric, former: fc.array(fc.record({ criteria: anyRubric, reason: anyReason, until: fc.constant(moment(60)) }), { maxLength: 2 }),
  }),
  judgesSet: fc.record({ type: type('judgesSet'), run: anyRun, judges: anyJudges, kept: fc.array(anyTeam, { maxLength: 2 }) }),
  judgesRestored: fc.record({ type: type('judgesRestored'), run: anyRun, judges: anyJudges, former: fc.dictionary(fc.constantFrom('t1', 't2'), anyJudges, { maxKeys: 2 }) }),
  behaviourRated: fc.record({ type: type('behaviourRated'), run: anyRun, team: anyTeam, observer: anyObserver, version: fc.integer({ min: 1, max: 4 }), ratings: anyRatings, note: fc.constant('') }),
  ratingRestored: fc.record({ type: type('ratingRestored'), run: anyRun, team: anyTeam, observer: anyObserver, rated: fc.option(anyRated) }),
  bonusGiven: fc.record({ type: type('bonusGiven'), run: anyRun, bonus: anyBonus }),
  bonusTakenBack: fc.record({ type: type('bonusTakenBack'), run: anyRun, bonus: anyBonus, reason: anyReason }, { requiredKeys: ['type', 'run', 'bonus'] }),
  sheetCorrected: fc.record({ type: type('sheetCorrected'), run: anyRun, team: anyTeam, judge: anyObserver, reason: anyReason, by: anySecond, takesBack: fc.constant(true as const) }, { requiredKeys: ['type', 'run', 'team', 'judge', 'reason', 'by'] }),
  ratingCorrected: fc.record({ type: type('ratingCorrected'), run: anyRun, team: anyTeam, observer: anyObserver, reason: anyReason, by: anySecond, takesBack: fc.constant(true as const) }, { requiredKeys: ['type', 'run', 'team', 'observer', 'reason', 'by'] }),
  cellMarked: fc.record({ type: type('cellMarked'), run: anyRun, team: anyTeam, cell: fc.option(anyCell), reason: anyReason }, { requiredKeys: ['type', 'run', 'team', 'cell'] }),
  sheetReleased: fc.record({ type: type('sheetReleased'), run: anyRun, team: anyTeam, judge: anyObserver, reason: anyReason, by: anySecond, second: anySecond }),
  releaseTakenBack: fc.record({ type: type('releaseTakenBack'), run: anyRun, team: anyTeam, judge: anyObserver, reason: anyReason, by: anySecond, second: anySecond }),
  runStaged: fc.record({ type: type('runStaged'), run: anyRun, stage: fc.constantFrom(...runStages), reader: fc.option(anySecond) }),
  runCancelled: fc.record({ type: type('runCancelled'), run: anyRun, cancelled: fc.option(fc.record({ reason: anyReason, replacedBy: fc.option(anyRun) })) }),
  helpGiven: fc.record({ type: type('helpGiven'), help: anyHelp }),
  helpTakenBack: fc.record({ type: type('helpTakenBack'), help: anyHelp }),
  totalAdjusted: fc.record({ type: type('totalAdjusted'), adjustment: anyAdjustment }),
  adjustmentTakenBack: fc.record({ type: type('adjustmentTakenBack'), adjustment: anyAdjustment }),
  tieChainChosen: fc.record({ type: type('tieChainChosen'), chain: anyChain }),
};
