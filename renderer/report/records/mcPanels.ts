// How the honours of the speaker's card are laid out: in as many panels as they need, so that none is cut; it counts letters and measures nothing.
import type { Honour } from '../../../shared/domain/records/honours.ts';
import { linesOf } from '../teams/fitSize.ts';

/** Of a panel, in px: its width, a column of members (wider than it is, because letters are counted too wide), and what is left of its height below the heading. */
export const PANEL = { width: 455, column: 260, height: 585 } as const;
const [TITLE, TEAM, MEMBER, PADDING] = [15, 24, 12, 20] as const;

/** The points stand behind the names. */
const teamsHeight = ({ teams, measure }: Honour): number => linesOf(teams.map(({ name }) => name).join(' dan ') + (measure === null ? '' : ' 100,00'), TEAM, PANEL.width) * TEAM * 1.2;

const membersHeight = ({ teams }: Honour): number => teams.reduce((sum, { members }) =>
  sum + 5 + (teams.length > 1 ? MEMBER * 1.35 : 0) + Math.ceil(members.reduce((lines, { name }) => lines + linesOf(name, MEMBER, PANEL.column), 0) / 2 + 1) * MEMBER * 1.35, 0);

const isPlace = ({ title }: Honour): boolean => title.kind === 'place';

/** The reason takes names of others in. */
const partingHeight = ({ parting }: Honour): number => (parting === null ? 0 : 17 * linesOf(`Nilai sama, Kolaboratif lebih tinggi daripada ${parting.below.join(', ')}`, 12, PANEL.width));

const bareHeight = (honour: Honour): number => PADDING + TITLE * 1.4 + teamsHeight(honour) + (honour.tie === null ? 0 : 17) + partingHeight(honour);

/** Members are named at the places, unless so many share one that they have no room. */
export const namesMembers = (honour: Honour): boolean => isPlace(honour) && bareHeight(honour) + membersHeight(honour) <= PANEL.height;

const heightOf = (honour: Honour): number => bareHeight(honour) + (namesMembers(honour) ? membersHeight(honour) : isPlace(honour) ? 17 : 0);

const packed = (honours: readonly Honour[]): readonly (readonly Honour[])[] => {
  const panels: { readonly part: Honour[]; height: number }[] = [{ part: [], height: 0 }];
  for (const honour of honours) {
    const last = panels.at(-1);
    const height = heightOf(honour);
    if (last !== undefined && (last.part.length === 0 || last.height + height <= PANEL.height)) {
      last.part.push(honour);
      last.height += height;
    } else panels.push({ part: [honour], height });
  }
  return panels.map(({ part }) => part);
};

/** In speaking order; the places begin a panel of their own. `from`: how many were called before. */
export const mcPanels = (honours: readonly Honour[]): readonly { readonly part: readonly Honour[]; readonly from: number }[] => {
  const first = honours.findIndex(isPlace);
  const parts = first === -1 ? packed(honours) : [...packed(honours.slice(0, first)), ...packed(honours.slice(first))];
  return parts.map((part, at) => ({ part, from: parts.slice(0, at).flat().length }));
};
