// Whose sheets and ratings can be entered in a run, in the order they are gone through; it knows no sheet and no cursor.
import type { CommitteeView } from '../../../../shared/domain/committee/members.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { isRated } from './gridColumns.ts';

/** `former`: judged some teams before the judges changed. `official`: the one sheet without a name, and no ratings. */
export type GridPerson = { readonly id: MemberId | null; readonly as: 'judge' | 'former' | 'observer' | 'official' };

/** The judges in their order, those of before, and where behaviour is observed whoever has a duty here or rated already. */
export const peopleOf = (run: RunView, { duties }: Pick<CommitteeView, 'duties'>): readonly GridPerson[] => {
  const former = [...new Set(Object.values(run.formerJudges).flat())].filter((id) => !run.judges.includes(id));
  const judging: readonly GridPerson[] = [
    ...run.judges.map((id): GridPerson => ({ id, as: 'judge' })), ...former.map((id): GridPerson => ({ id, as: 'former' })),
  ];
  if (!isRated(run)) return run.judges.length > 0 ? judging : [{ id: null, as: 'official' }, ...judging];
  const onDuty = duties.filter((duty) => duty.run === run.run).map(({ member }) => member);
  const rated = run.rows.flatMap(({ ratings }) => ratings.map(({ observer }) => observer));
  const nameless: readonly null[] = run.judges.length === 0 ? [null] : [];
  const observing = [...new Set([...nameless, ...onDuty, ...rated])].filter((id) => !judging.some((each) => each.id === id));
  const observers = observing.map((id): GridPerson => ({ id, as: 'observer' }));
  return run.judges.length > 0 ? [...judging, ...observers] : [...observers, ...judging];
};

/** The one after or before, round and round. */
export const besides = (people: readonly GridPerson[], person: MemberId | null, by: 1 | -1): MemberId | null => {
  const at = people.findIndex(({ id }) => id === person);
  return people[(Math.max(0, at) + by + people.length) % people.length]?.id ?? null;
};
