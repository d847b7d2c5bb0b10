// Explains any number of the standings from the score book: one answer a question, as data; the words stand in shared/text/run/explain.ts.
import { idsOfTeam, withFormer } from '../../draw/idsOfTeam.ts';
import { runsOf } from '../boards/boards.ts';
import { placeOf } from './place.ts';
import { valueSteps } from './perilaku.ts';
import { partOfCell, scoreOfTeam } from './score.ts';
import type { Explanation, Subject } from './step.ts';
import { extraOfTeam, meanOfTeam, totalOfTeam } from './total.ts';
import type { ScoreBook } from '../boards/scoreBook.ts';

/** null: there is no such team or run any more. */
export const explain = (book: ScoreBook, subject: Subject): Explanation | null => {
  // A team of today, or one that went into it.
  const team = book.teams.flatMap(withFormer).find(({ id }) => id === subject.team);
  if (team === undefined) return null;
  switch (subject.kind) {
    case 'total': return totalOfTeam(book, team);
    case 'mean': return meanOfTeam(runsOf(book, subject.of), team);
    case 'help': case 'adjust': return extraOfTeam(book, team, subject.kind);
    case 'value': return valueSteps(book.runs, idsOfTeam(team), subject.code);
    case 'place': {
      const present = book.teams.find(({ id }) => id === subject.team);
      return present === undefined ? null : placeOf(book, subject.of, present);
    }
    case 'score': case 'hasil': case 'perilaku': {
      const run = book.runs.find(({ id }) => id === subject.run);
      return run === undefined ? null : subject.kind === 'score' ? scoreOfTeam(run, team) : partOfCell(run, team.id, subject.kind);
    }
  }
};
