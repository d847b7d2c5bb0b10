// What a row of the log says, once its seal holds; it opens no file and folds nothing.
import { z } from 'zod';
import type { Actor } from '../../../shared/domain/decision.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import { areNewer, parseFacts, parseKnownFacts } from '../../../shared/parse.ts';
import { instantSchema } from '../../../shared/schema.ts';
import { FileProblem } from '../fileProblem.ts';
import type { LogRow } from './chain.ts';

/** Who gave a row. The digest of the command is no part of it: what is left out where a row is printed or made nameless could be guessed from it. */
export const actorOf = (row: Pick<LogRow, 'actor'>): Actor => {
  const { role, operator } = JSON.parse(row.actor) as Actor;
  return { role, operator };
};

const actorSchema = z.object({ role: z.string(), operator: z.string() });

/** undefined: no JSON. */
const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** The facts of a row whose seal holds. One that still makes no sense is a newer version's, or damage all the same. `vouched`: they were checked when this laptop wrote them. */
export const factsOf = (row: LogRow, name: string, vouched = false): readonly Fact[] => {
  const facts = vouched ? parseKnownFacts(JSON.parse(row.body) as readonly Fact[]) : parseFacts(asJson(row.body));
  const isSound = facts.ok && (vouched || (instantSchema.safeParse(row.at).success && actorSchema.safeParse(asJson(row.actor)).success));
  if (isSound) return facts.value;
  // Sealed as it was written, so nothing happened to it since.
  throw new FileProblem(!facts.ok && areNewer(asJson(row.body)) ? { code: 'newerFile', name } : { code: 'fileDamaged', name, firstBad: row.seq });
};
