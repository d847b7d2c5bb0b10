// Of which session or day a paper is asked for on the command line, and whether it may be made at all; it makes none.
import type { ReportKind, ReportRequest } from '../../../shared/documents.ts';
import type { State } from '../../../shared/domain/model.ts';
import { paperProblem } from '../../../shared/domain/records/paperProblem.ts';
import { daySchema } from '../../../shared/schema.ts';
import { reportScopeText } from '../../../shared/text/reportScope.ts';
import type { Day, Language } from '../../../shared/units.ts';
import { FileProblem } from '../fileProblem.ts';

type Typed = { readonly session?: string | undefined; readonly day?: string | undefined };

/** What each option says something to. */
const OF_SESSION: readonly ReportKind[] = ['attendance'];
const OF_DAY: readonly ReportKind[] = ['attendance', 'dayRecap'];

/** A sentence where what was typed makes no sense; null: it does. */
export const scopeMistake = ({ session, day }: Typed, kind: ReportKind, language: Language): string | null => {
  const text = reportScopeText[language];
  if (session !== undefined && !OF_SESSION.includes(kind)) return text.unused(kind, '--session');
  if (day !== undefined && !OF_DAY.includes(kind)) return text.unused(kind, '--day');
  return day === undefined || daySchema.safeParse(day).success ? null : text.badDay(day);
};

/** What the app would refuse is refused here too. `session`: by its id, or its title as the programme has it. */
export const reportScope = (state: State, kind: ReportKind, { session: typed, day }: Typed): Pick<ReportRequest, 'session' | 'day'> => {
  if (state.retreat === null) throw new FileProblem({ code: 'noRetreat' });
  const problem = paperProblem(state, kind);
  if (problem !== null) throw new FileProblem(problem);
  const session = state.sessions.find(({ id, title }) => id === typed || title.toLowerCase() === typed?.toLowerCase())?.id;
  if (typed !== undefined && session === undefined) throw new FileProblem({ code: 'unknownSession' });
  return { ...(session === undefined ? {} : { session }), ...(day === undefined ? {} : { day: day as Day }) };
};
