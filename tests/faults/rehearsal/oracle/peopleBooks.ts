// The oracle's books of people: who is here, who was there at each session, what teams promised, what was planned and heard of it later, and the forms that came in; it adds nothing up.
import type { Command } from '../../../../shared/domain/commands.ts';
import type { AnswerFields } from '../../../../shared/domain/learning/schemas.ts';
import type { WayBack } from './scoreBooks.ts';

export type Promise_ = { readonly run: string | null; readonly team: string; readonly person: string | null; readonly text: string };
export type Plan = { readonly action: string; readonly agency: string; readonly due: string; state: string };
export type PeopleBooks = {
  people: readonly { readonly id: string; readonly name: string }[];
  /** With those who left since. */
  everyone: readonly { readonly id: string; readonly name: string }[];
  /** By session, then by person: present, or why not. */
  readonly attendance: Map<string, Map<string, string>>;
  promises: readonly Promise_[];
  plans: readonly Plan[];
  forms: readonly AnswerFields[];
};

export const emptyPeopleBooks = (): PeopleBooks => ({ people: [], everyone: [], attendance: new Map(), promises: [], plans: [], forms: [] });

const marksOf = ({ attendance }: PeopleBooks, session: string): Map<string, string> => {
  const own = attendance.get(session) ?? new Map<string, string>();
  attendance.set(session, own);
  return own;
};

export const writePeople = (books: PeopleBooks, command: Command): WayBack => {
  switch (command.type) {
    case 'importPeople':
      books.everyone = command.people.map(({ name }, i) => ({ id: `p${i + 1}`, name }));
      books.people = books.everyone;
      return null;
    case 'withdrawPerson': books.people = books.people.filter(({ id }) => id !== command.person); return null;
    case 'recordAttendance':
      for (const { person, mark } of command.marks) {
        if (mark === null) marksOf(books, command.session).delete(person);
        else marksOf(books, command.session).set(person, mark.kind);
      }
      return null;
    case 'takePaperAttendance':
      for (const { id } of books.people) marksOf(books, command.session).set(id, command.except.find(({ person }) => person === id)?.why ?? 'present');
      return null;
    case 'recordCommitment': {
      const before = books.promises;
      books.promises = [...before, command.fields];
      return () => { books.promises = before; };
    }
    case 'planAction': books.plans = [...books.plans, { action: command.fields.action, agency: command.fields.agency, due: command.fields.due, state: 'open' }]; return null;
    case 'noteProgress':
      for (const { plan, progress } of command.updates) {
        const own = books.plans[Number(plan.slice(1)) - 1];
        if (own !== undefined) own.state = progress.state;
      }
      return null;
    case 'enterAnswers': books.forms = [...books.forms, ...command.forms]; return null;
    default: return null;
  }
};
