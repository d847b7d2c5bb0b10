// What teams, exercises, people and values are called in an explanation, in the chosen language; an exercise held twice is numbered.
import { useMemo } from 'react';
import { withFormer } from '../../../../shared/domain/draw/idsOfTeam.ts';
import { dayOf } from '../../../../shared/domain/programme/times.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import { valueName } from '../../../../shared/domain/values/frameworks.ts';
import { formatCount, formatTimeOfDay, formatWeekday } from '../../../../shared/text/format.ts';
import type { ExplainNames } from '../../../../shared/text/run/explain.ts';
import type { Language, RunId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage } from '../../useLanguage.ts';

const runNames = ({ runs }: Pick<ScoreBook, 'runs'>, language: Language): ReadonlyMap<RunId, string> => new Map(runs.map(({ id, exercise: { name } }, at) => {
  const same = runs.filter((each) => each.exercise.name[language] === name[language]);
  const before = runs.slice(0, at + 1).filter((each) => each.exercise.name[language] === name[language]).length;
  return [id, same.length > 1 ? `${name[language]} (${formatCount(before, language)})` : name[language]];
}));

export const useExplainNames = (book: ScoreBook | undefined): ExplainNames => {
  const language = useLanguage();
  const committee = useView('committee');
  const frameworks = useView('frameworks');
  const zone = useView('retreat')?.zone ?? 'WIB';
  return useMemo(() => {
    const teams = new Map((book?.teams ?? []).flatMap(withFormer).map(({ id, name }) => [id, name]));
    const runs = runNames({ runs: book?.runs ?? [] }, language);
    const members = new Map((committee?.members ?? []).map(({ id, name }) => [id, name]));
    return {
      team: (id) => teams.get(id) ?? id,
      run: (id) => runs.get(id) ?? id,
      member: (id) => (id === null ? null : members.get(id) ?? id),
      value: (code) => valueName(frameworks ?? [], code, language),
      moment: (at) => `${formatWeekday(dayOf(at, zone), language)} ${formatTimeOfDay(at, zone, language)}`,
    };
  }, [book?.teams, book?.runs, committee, frameworks, zone, language]);
};
