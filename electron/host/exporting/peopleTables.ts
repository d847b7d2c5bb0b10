// The tables of people: who takes part, with what was noted of their bodies only where that was asked for, and who was there; it chooses nobody.
import { attendeesOf } from '../../../shared/domain/attendance/attendance.ts';
import type { State } from '../../../shared/domain/model.ts';
import { teamByPerson } from '../../../shared/domain/draw/drawnPeople.ts';
import { numberOf } from '../../../shared/domain/ids.ts';
import { dataExportText } from '../../../shared/text/dataExport.ts';
import { formatClock } from '../../../shared/text/format.ts';
import { attendanceText } from '../../../shared/text/people/attendance.ts';
import type { Language } from '../../../shared/units.ts';
import type { Table } from './table.ts';
import { count, day, moment, nip, tableOf, text } from './table.ts';

/** `withHealth`: the notes too. Without it nothing tells that anybody has one. */
export const rosterTable = ({ people, teams, limits }: State, language: Language, withHealth: boolean): Table => {
  const { headings, health, healthUnsaid } = dataExportText[language];
  const seats = teamByPerson(teams);
  const table = tableOf('roster', headings.roster, { number: 6, name: 34, nip: 22, gender: 7, born: 14, grade: 11, post: 44, agency: 26, district: 16, phone: 18, teamNumber: 8, team: 24 },
    people.map((person, at) => {
      const team = seats.get(person.id);
      return {
        number: count(at + 1), name: text(person.name), nip: nip(person.nip), gender: text(person.gender), born: day(person.born), grade: text(person.grade), post: text(person.post),
        agency: text(person.agency), district: text(person.district), phone: text(person.phone), teamNumber: count(team === undefined ? null : numberOf(team.id)), team: text(team?.name ?? null),
      };
    }));
  if (!withHealth) return table;
  const notes = people.map(({ id }) => { const note = limits[id]; return text(note === '' ? healthUnsaid : note ?? null); });
  return { ...table, columns: [...table.columns, { heading: health, width: 44 }], rows: table.rows.map((row, at) => [...row, notes[at] ?? null]) };
};

export const attendanceTable = ({ people, formerPeople, sessions, attendance }: State, language: Language): Table => {
  const { headings } = dataExportText[language];
  const { marks: words } = attendanceText[language];
  const ordered = sessions.filter(({ id }) => attendance[id] !== undefined).toSorted((a, b) => (`${a.day} ${a.from}` < `${b.day} ${b.from}` ? -1 : 1));
  return tableOf('attendance', headings.attendance, { day: 14, from: 8, session: 36, name: 34, nip: 22, agency: 26, mark: 18, arrival: 18 },
    ordered.flatMap((session) => {
      const marks = attendance[session.id] ?? {};
      // Who left since was there all the same; who is here and was not recorded is told from who was absent.
      return attendeesOf({ people, formerPeople }, marks).map((person) => {
        const mark = marks[person.id];
        return {
          day: day(session.day), from: text(formatClock(session.from, language)), session: text(session.title), name: text(person.name), nip: nip(person.nip), agency: text(person.agency),
          mark: text(words[mark?.kind ?? 'open']), arrival: moment(mark?.kind === 'present' ? mark.at : null),
        };
      });
    }));
};
