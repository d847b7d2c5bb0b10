// The sentences of the participants' step beyond the roster, by its tabs.
import type { Language } from '../units.ts';
import type { PersonCardText } from './people/card.ts';
import { personCardText } from './people/card.ts';
import type { AttendanceText } from './people/attendance.ts';
import { attendanceText } from './people/attendance.ts';
import type { CommitteeText } from './people/committee.ts';
import { committeeText } from './people/committee.ts';

export type PeopleText = {
  readonly tabs: { readonly label: string; readonly list: string; readonly attendance: string; readonly committee: string };
  readonly card: PersonCardText;
  readonly attendance: AttendanceText;
  readonly committee: CommitteeText;
  readonly operator: { readonly join: string; readonly fromCommittee: string };
};

export const peopleText: Readonly<Record<Language, PeopleText>> = {
  id: {
    tabs: { label: 'Bagian peserta', list: 'Daftar', attendance: 'Kehadiran', committee: 'Panitia' },
    card: personCardText.id,
    attendance: attendanceText.id,
    committee: committeeText.id,
    operator: { join: 'Masukkan juga ke daftar panitia', fromCommittee: 'Pilih dari panitia atau tulis nama baru' },
  },
  en: {
    tabs: { label: 'Parts of the participants’ step', list: 'List', attendance: 'Attendance', committee: 'Committee' },
    card: personCardText.en,
    attendance: attendanceText.en,
    committee: committeeText.en,
    operator: { join: 'Put on the committee’s list too', fromCommittee: 'Choose from the committee or write a new name' },
  },
};
