// What the file of a paper is called: what it is, of whom or when it is where it is not of all, and the retreat; it writes none.
import type { DocumentRequest } from '../../../shared/documents.ts';
import { NEUTRAL_NAMES } from '../../../shared/documents.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Retreat, Session } from '../../../shared/domain/things.ts';
import { isAnnounced } from '../../../shared/domain/records/secret.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { safeFileName } from '../files/fileNames.ts';
import { markedName } from '../rehearsal/markedName.ts';

/** Files of one name are one: whoever shares theirs with another is told apart by the id. */
const toldApart = (name: string, id: string, others: readonly string[]): string => {
  const asFile = (text: string): string => safeFileName(text).toLowerCase();
  return others.some((other) => asFile(other) === asFile(name)) ? `${name} ${id}` : name;
};

/** Each is another paper than that of everybody and every day, and does not take its place. */
const partOf = ({ people, committee, sessions }: State, { person, session, day, agency, paper }: DocumentRequest): readonly string[] => {
  const holders = [...people, ...committee];
  const whose = holders.find(({ id }) => id === person);
  const meant = sessions.find(({ id }) => id === session);
  const begins = (each: Session): string => `${each.day} ${each.from.replace(':', '.')}`;
  return [
    whose === undefined ? undefined : toldApart(whose.name, whose.id, holders.filter((each) => each !== whose).map(({ name }) => name)),
    meant === undefined ? day : toldApart(begins(meant), meant.id, sessions.filter((each) => each !== meant).map(begins)),
    agency, paper === 'f4' ? 'F4' : undefined,
  ].flatMap((each) => each ?? []);
};

/** `more`: the exercise or the instrument it is of. */
export const paperName = (state: State, retreat: Retreat, request: DocumentRequest, more: readonly string[]): string =>
  (isAnnounced(state) ? undefined : NEUTRAL_NAMES[request.kind])
  ?? markedName(state, request.language, [paperText[request.language].fileName[request.kind], ...more, ...partOf(state, request), retreat.name].join(' - '));
