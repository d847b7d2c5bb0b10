// The five stations of a played demo, round by round, and their reading back at noon with a corrected sheet, corrected ratings and a dispute that is upheld.
import { allOfTeam, saidOf } from '../../domain/scoring/sheets/byTeam.ts';
import type { Mark } from '../../domain/scoring/points/mark.ts';
import type { PenaltyCounts } from '../../domain/scoring/points/penalties.ts';
import type { Amount, PenaltyId, RunId, TeamId } from '../../units.ts';
import { seconds } from '../../units.ts';
import type { Cast } from './cast.ts';
import { chair } from './people.ts';
import { runOf } from './plannedRuns.ts';
import type { Befalls } from './scoring.ts';
import { readBack, runIn, scoreTeam } from './scoring.ts';
import type { Story } from './story.ts';
import { reasons } from './words.ts';

const stationRuns = ['pipa-bocor', 'baris-bisu', 'gambar-punggung', 'menara', 'hitung20'] as const;
type StationRun = (typeof stationRuns)[number];

const counted = (count: number): Mark => ({ kind: 'amount', amount: (count * 100) as Amount });

/** Two tries before the one on the sheet. */
const earlierCounts = (story: Story) => (): readonly { readonly mark: Mark; readonly penalties: PenaltyCounts }[] =>
  [4, 9].map((least) => ({ mark: counted(story.chance.from(least, least + 5)), penalties: {} }));

const befalling = (story: Story, cast: Cast): Readonly<Record<StationRun, Befalls>> => {
  const { upheld, noShow, unrated, excused, renamed, mistyped } = cast.team;
  const fallen: PenaltyCounts = { ['tidak-berdiri' as PenaltyId]: 1 };
  return {
    'pipa-bocor': { penalties: { [upheld]: { ['ember-jatuh' as PenaltyId]: 3 } } as Record<TeamId, PenaltyCounts> },
    'baris-bisu': { absent: noShow },
    'gambar-punggung': { unrated, penalties: { [noShow]: { ['bertanya' as PenaltyId]: 2 } } as Record<TeamId, PenaltyCounts> },
    // One tower fell and a second stood; another team's never stood.
    menara: {
      excused, penalties: { [renamed]: fallen, [mistyped]: {} } as Record<TeamId, PenaltyCounts>,
      tries: (team) => (team === mistyped ? [{ mark: counted(31), penalties: fallen }] : []),
    },
    hitung20: { tries: earlierCounts(story) },
  };
};

/** So high that among any eight teams two have the same: a tie is certain. */
const countTo20 = (story: Story, id: RunId, team: TeamId, tries: NonNullable<Befalls['tries']>): void => story.tell({
  type: 'submitSheet', run: id, team, basedOn: 0, mark: counted(story.chance.from(14, 20)), penalties: {}, earlier: tries(team),
});

export const fiveStations = (story: Story, cast: Cast): void => {
  const befalls = befalling(story, cast);
  for (;;) {
    const { rotation, teams } = story.state();
    const visits = rotation?.rounds[rotation.finished];
    if (visits === undefined) return;
    story.tell({ type: 'startRound' });
    story.pass(23);
    for (const { station, teams: there } of visits) {
      const exercise = stationRuns[station] ?? stationRuns[0];
      const run = runOf(story, exercise);
      for (const team of teams.filter(({ id }) => there.includes(id))) {
        if (exercise === 'hitung20') countTo20(story, run, team.id, earlierCounts(story));
        else scoreTeam(story, cast, run, team, befalls[exercise]);
        if (befalls[exercise].excused === team.id) story.tell({ type: 'excuseTeam', run, team: team.id, reason: reasons.excused, second: chair });
      }
    }
    story.tell({ type: 'finishRound' });
    story.pass(3);
  }
};

const upheldDispute = (story: Story, cast: Cast): void => {
  const cell = { run: runOf(story, 'pipa-bocor'), team: cast.team.upheld };
  const sheet = saidOf(runIn(story, cell.run).sheets, cell.team, null);
  story.tell({ type: 'disputeCell', ...cell, words: reasons.dispute });
  story.pass(9);
  if (sheet === undefined) return;
  story.tell({ type: 'submitSheet', ...cell, basedOn: sheet.version, mark: sheet.mark, penalties: { ['ember-jatuh' as PenaltyId]: 1 }, reason: reasons.corrected });
  story.tell({ type: 'decideDispute', ...cell, decision: reasons.upheld });
};

const mistypedSheet = (story: Story, cast: Cast): void => {
  const cell = { run: runOf(story, 'menara'), team: cast.team.mistyped };
  const sheet = saidOf(runIn(story, cell.run).sheets, cell.team, null);
  if (sheet?.mark.kind !== 'amount') return;
  const { mark: { amount }, version, penalties, earlier } = sheet;
  const onPaper: Mark = { kind: 'amount', amount: (amount + 900) as Amount };
  story.tell({ type: 'submitSheet', ...cell, basedOn: version, mark: onPaper, penalties, ...(earlier === undefined ? {} : { earlier }), reason: reasons.mistyped });
};

/** The first grade on the form, one too few or one too many; or it was not observed. */
const mistypedRatings = (story: Story, cast: Cast): void => {
  const cell = { run: runOf(story, 'baris-bisu'), team: cast.team.renamed };
  const [form] = allOfTeam(runIn(story, cell.run).ratings, cell.team);
  const [code] = Object.keys(form?.said.ratings ?? {});
  if (form === undefined || code === undefined) return;
  const { who, said: { version, ratings, note } } = form;
  const grade = ratings[code] ?? 2;
  story.tell({ type: 'rateBehaviour', ...cell, observer: who, basedOn: version, ratings: { ...ratings, [code]: grade === 4 ? 3 : grade + 1 }, note, reason: reasons.mistypedRatings }, seconds(4));
};

export const readBackStations = (story: Story, cast: Cast): void => {
  const runs = stationRuns.map((exercise) => runOf(story, exercise));
  for (const run of runs) readBack(story, run);
  mistypedSheet(story, cast);
  mistypedRatings(story, cast);
  upheldDispute(story, cast);
  for (const run of runs) story.tell({ type: 'closeRun', run });
};
