// How the list of teams is cut into pages for the hall, and which page is on the wall; it knows no wall and never ticks.
import type { Instant } from '../../../units.ts';

/** The page shown from an instant on; from there it turns by itself. */
export type TeamPage = { readonly page: number; readonly since: Instant };

/** Side by side on one page; a team with more names than fit goes on beside itself. */
const BLOCKS = 2;
const MOST_NAMES = 12;
const PAGE_LASTS = 12_000;

type Listed = { readonly members: readonly string[] };
/** `part` counts from 0; above 0 it goes on with a team begun before. */
export type TeamBlock<Team extends Listed> = { readonly team: Team; readonly part: number; readonly names: readonly string[] };

const blocksOf = <Team extends Listed>(team: Team): readonly TeamBlock<Team>[] => {
  const parts = Math.max(1, Math.ceil(team.members.length / MOST_NAMES));
  const size = Math.ceil(team.members.length / parts);
  return Array.from({ length: parts }, (_, part) => ({ team, part, names: team.members.slice(part * size, (part + 1) * size) }));
};

export const teamPages = <Team extends Listed>(teams: readonly Team[]): readonly (readonly TeamBlock<Team>[])[] => {
  const blocks = teams.flatMap(blocksOf);
  return Array.from({ length: Math.ceil(blocks.length / BLOCKS) }, (_, page) => blocks.slice(page * BLOCKS, (page + 1) * BLOCKS));
};

/** From 0; after the last page the first one comes again. */
export const teamPageAt = (pages: number, { page, since }: TeamPage, now: Instant): number =>
  (page + Math.max(0, Math.floor((now - since) / PAGE_LASTS))) % Math.max(1, pages);
