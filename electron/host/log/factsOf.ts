// What a row of the log says, once its seal holds; it opens no file and folds nothing.
import type { Fact } from '../../../shared/domain/facts.ts';
import { parseFacts, parseKnownFacts } from '../../../shared/parse.ts';
import { FileProblem } from '../fileProblem.ts';
import type { LogRow } from './chain.ts';

/** The facts of a row whose seal holds; a body that still makes no sense is damage all the same. `vouched`: they were checked when this laptop wrote them. */
export const factsOf = (row: LogRow, name: string, vouched = false): readonly Fact[] => {
  const body = JSON.parse(row.body);
  const facts = vouched ? parseKnownFacts(body as readonly Fact[]) : parseFacts(body);
  if (!facts.ok) throw new FileProblem({ code: 'fileDamaged', name, firstBad: row.seq });
  return facts.value;
};
