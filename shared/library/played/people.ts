// The invented judges and observers who join the demo's committee when its three days are played; nobody here exists.
import type { MemberFields } from '../../domain/committee/schemas.ts';
import type { State } from '../../domain/model.ts';
import type { MemberId } from '../../units.ts';

/** Who sits at the keys from the second day on, and those who read back and sign beside them. */
export const secondOperator = 'Mega Tirtawening, A.Md.';
export const reader = 'Laras Kencanawangi, S.Pd., M.Pd.';
export const chair = 'Wahyuni Sekarjagat, S.Psi., M.Si.';

export const judges = {
  bambang: 'Bambang Ardikusuma, S.Sos., M.AP.', ratri: 'Ratri Windusari, S.STP.', jatmiko: 'Jatmiko Surapati, S.E.',
  endah: 'Endah Pramudyawati, S.H., M.H.', yusuf: 'Yusuf Wirabumi, S.T., M.T.',
} as const;
export type Judge = keyof typeof judges;

export const observers = ['Ningrum Kusumaraga, S.Pd.', 'Arif Setyanegara, S.Sos.', 'Prabu Lintangjati, S.Psi.', 'Kinanti Arumdalu, S.Psi.'] as const;

const nobody = { rank: null, nip: null, post: null } as const;

/** Serials from 990 up are given out by no office. */
export const joining: readonly MemberFields[] = [
  { name: judges.endah, rank: 'Pembina', nip: '197808142003122996', post: 'Perancang Peraturan Ahli Madya', roles: ['judge'] },
  { name: judges.yusuf, rank: 'Penata Tk. I', nip: '198503062010011997', post: 'Perencana Ahli Muda', roles: ['judge'] },
  ...observers.map((name): MemberFields => ({ name, ...nobody, roles: ['facilitator'] })),
  { name: secondOperator, ...nobody, roles: ['organiser'] },
];

export const memberNamed = ({ committee }: State, name: string): MemberId => {
  const member = committee.find((each) => each.name === name);
  if (member === undefined) throw new Error(`nobody of the committee is called ${name}`);
  return member.id;
};
