// Says why a team has its place: who is better, who shares it, and what parted teams of one Total; it ranks nobody itself.
import type { Team } from '../../things.ts';
import type { Ranked } from '../boards/standings.ts';
import { collaborationIn, partingPlace, placesInRuns } from '../boards/standings.ts';
import { boardLines, rankedOf } from '../boards/boards.ts';
import type { BoardOf, Explanation, Parted, Step } from './step.ts';
import { note } from './step.ts';
import type { Fraction } from '../points/fraction.ts';
import { compare } from '../points/fraction.ts';
import type { TieRule } from '../schemas.ts';
import type { ScoreBook } from '../boards/scoreBook.ts';

const rated = (mean: Fraction): Fraction | null => (compare(mean, 0) < 0 ? null : mean);

const by: Readonly<Record<TieRule, (ranked: Ranked, better: Team, other: Team) => Parted | null>> = {
  countback: (ranked, better, other) => {
    const places = placesInRuns(ranked);
    const [own, theirs] = [places.get(better.id), places.get(other.id)];
    const place = own === undefined || theirs === undefined ? null : partingPlace(own, theirs);
    return place === null ? null : { rule: 'countback', place, more: own?.[place] ?? 0, fewer: theirs?.[place] ?? 0 };
  },
  collaboration: (ranked, better, other) => {
    const collaborationOf = collaborationIn(ranked);
    const [more, fewer] = [collaborationOf(better), collaborationOf(other)];
    return compare(more, fewer) === 0 ? null : { rule: 'collaboration', more, fewer: rated(fewer) };
  },
};

/** By which link of the chain two teams of one Total were parted; null: by none. */
export const partedBy = (ranked: Ranked, better: Team, other: Team): Parted | null =>
  ranked.tieChain.reduce<Parted | null>((found, rule) => found ?? by[rule](ranked, better, other), null);

export const placeOf = (book: ScoreBook, of: BoardOf, team: Team): Explanation => {
  const lines = boardLines(book, of);
  const line = lines.find((each) => each.team.id === team.id);
  if (line === undefined || line.place === null) return { value: null, steps: [note({ say: 'nothingCounts' })] };
  const { place, total } = line;
  const ranked = rankedOf(book, of);
  const better = lines.filter((each) => each.place !== null && each.place < place).map((each) => each.team.name);
  const shares = lines.filter((each) => each.place === place && each.team.id !== team.id).map((each) => each.team.name);
  const parted = lines.filter((each) => each.total === total && each.place !== null && each.place !== place).flatMap((each): readonly Step[] => {
    const isAhead = place < (each.place ?? place);
    const reason = isAhead ? partedBy(ranked, team, each.team) : partedBy(ranked, each.team, team);
    return reason === null ? [] : [note({ say: 'parted', other: each.team.name, isAhead, by: reason })];
  });
  return { value: null, steps: [note({ say: 'place', place, better }), ...(shares.length === 0 ? [] : [note({ say: 'tied', names: shares })]), ...parted] };
};
