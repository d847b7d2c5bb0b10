// Reads from the page's address which paper to draw; it knows no view.
import type { ReportKind, ReportRequest } from '../../shared/documents.ts';
import { formKinds, orientations, packKinds, paperSizes, reportKinds } from '../../shared/documents.ts';
import { isHolder } from '../../shared/domain/certificates/holder.ts';
import { occasions } from '../../shared/domain/learning/schemas.ts';
import { daySchema, exerciseIdSchema, instrumentIdSchema, sessionIdSchema, titleSchema } from '../../shared/schema.ts';
import type { Language } from '../../shared/units.ts';
import { languages } from '../../shared/units.ts';

/**
 * `search` is like `?kind=rekap&language=id`, with or without `&paper=f4` and `&orientation=landscape`, or `?kind=packKey&language=id&exercise=sim-ruas`.
 * Throws on a kind, language, size or orientation that does not exist: a paper is never guessed.
 */
export const readReportRequest = (search: string): ReportRequest => {
  const asked = new URLSearchParams(search);
  const refuse = (): never => { throw new Error(`no such paper: ${search}`); };
  /** What stands there under this name, among these; undefined: nothing does. */
  const oneOf = <T extends string>(name: string, all: readonly T[]): T | undefined => {
    const said = asked.get(name);
    return said === null ? undefined : all.find((each) => each === said) ?? refuse();
  };
  /** The same of what many values may stand for. */
  const read = <T>(name: string, from: (said: string) => T): T | undefined => {
    const said = asked.get(name);
    return said === null ? undefined : from(said);
  };
  const kind = oneOf<ReportKind>('kind', reportKinds) ?? refuse();
  const language = oneOf<Language>('language', languages) ?? refuse();
  const asking = {
    paper: oneOf('paper', paperSizes), orientation: oneOf('orientation', orientations),
    exercise: read('exercise', (said) => exerciseIdSchema.parse(said)),
    session: read('session', (said) => sessionIdSchema.parse(said)), day: read('day', (said) => daySchema.parse(said)),
    person: read('person', (said) => (isHolder(said) ? said : refuse())),
    instrument: read('instrument', (said) => instrumentIdSchema.parse(said)), occasion: oneOf('occasion', occasions), copies: read('copies', Number),
    agency: read('agency', (said) => titleSchema.parse(said)),
  };
  const isPack = packKinds.some((each) => each === kind);
  const isForm = formKinds.some((each) => each === kind);
  if ((isPack && asking.exercise === undefined) || (isForm && (asking.instrument === undefined || asking.occasion === undefined))) return refuse();
  return { kind, language, ...Object.fromEntries(Object.entries(asking).filter(([, value]) => value !== undefined)) };
};
