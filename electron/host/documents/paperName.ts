// What the file of a paper is called: what it is, of whom or when it is where it is not of all, and the retreat; it writes none.
import type { DocumentRequest } from '../../../shared/documents.ts';
import { NEUTRAL_NAMES } from '../../../shared/documents.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Retreat } from '../../../shared/domain/things.ts';
import { isAnnounced } from '../../../shared/domain/records/secret.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { markedName } from '../rehearsal/markedName.ts';

/** Each is another paper than that of everybody and every day, and does not take its place. */
const partOf = ({ people, committee, sessions }: State, { person, session, day, agency, paper }: DocumentRequest): readonly string[] => {
  const whose = person === undefined ? undefined : [...people, ...committee].find(({ id }) => id === person)?.name;
  const meant = session === undefined ? undefined : sessions.find(({ id }) => id === session);
  return [whose, meant === undefined ? day : `${meant.day} ${meant.from.replace(':', '.')}`, agency, paper === 'f4' ? 'F4' : undefined].flatMap((each) => each ?? []);
};

/** `more`: the exercise or the instrument it is of. */
export const paperName = (state: State, retreat: Retreat, request: DocumentRequest, more: readonly string[]): string =>
  (isAnnounced(state) ? undefined : NEUTRAL_NAMES[request.kind])
  ?? markedName(state, request.language, [paperText[request.language].fileName[request.kind], ...more, ...partOf(state, request), retreat.name].join(' - '));
