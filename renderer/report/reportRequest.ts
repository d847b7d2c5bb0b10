// Reads from the page's address which paper to draw; it knows no view.
import type { ReportKind, ReportRequest } from '../../shared/documents.ts';
import { orientations, packKinds, paperSizes, reportKinds } from '../../shared/documents.ts';
import { isHolder } from '../../shared/domain/certificates/holder.ts';
import { packs } from '../../shared/library/packs.ts';
import { daySchema, sessionIdSchema } from '../../shared/schema.ts';
import type { Language } from '../../shared/units.ts';
import { languages } from '../../shared/units.ts';

/**
 * `search` is like `?kind=rekap&language=id`, with or without `&paper=f4` and `&orientation=landscape`, or `?kind=packKey&language=id&exercise=sim-ruas`.
 * Throws on a kind, language, size, orientation or pack that does not exist: a paper is never guessed.
 */
export const readReportRequest = (search: string): ReportRequest => {
  const asked = new URLSearchParams(search);
  const kind = reportKinds.find((each): each is ReportKind => each === asked.get('kind'));
  const language = languages.find((each): each is Language => each === asked.get('language'));
  const size = asked.get('paper');
  const paper = paperSizes.find((each) => each === size);
  const way = asked.get('orientation');
  const orientation = orientations.find((each) => each === way);
  const exercise = packs.find((pack) => pack.exercise === asked.get('exercise'))?.exercise;
  const person = asked.get('person');
  const lacksPack = packKinds.some((each) => each === kind) && exercise === undefined;
  if (kind === undefined || language === undefined || (size !== null && paper === undefined) || (way !== null && orientation === undefined) || lacksPack || (person !== null && !isHolder(person))) throw new Error(`no such paper: ${search}`);
  const [session, day] = [asked.get('session'), asked.get('day')];
  return { kind, language, ...(paper === undefined ? {} : { paper }), ...(orientation === undefined ? {} : { orientation }), ...(exercise === undefined ? {} : { exercise }), ...(session === null ? {} : { session: sessionIdSchema.parse(session) }), ...(day === null ? {} : { day: daySchema.parse(day) }), ...(person === null ? {} : { person }) };
};
