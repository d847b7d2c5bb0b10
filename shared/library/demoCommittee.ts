// The invented committee of the demo retreat: one or two of every role, with what a signature asks for; nobody here exists.
import type { CommitteeRole, MemberFields } from '../domain/committee/schemas.ts';

const member = (name: string, roles: readonly CommitteeRole[], more: Partial<MemberFields> = {}): MemberFields =>
  ({ name, rank: null, nip: null, post: null, roles, ...more });

/** Serials from 990 up are given out by no office. */
export const demoCommittee: readonly MemberFields[] = [
  member('Panitia Contoh', ['organiser']),
  member('Wahyuni Sekarjagat, S.Psi., M.Si.', ['organiser', 'signatory'], { rank: 'Pembina Tk. I', nip: '197406151999032990', post: 'Ketua Panitia' }),
  member('Dr. Gunadi Tirtasurya, M.Si.', ['signatory'], { rank: 'Pembina Utama Muda', nip: '196803211993031991', post: 'Kepala BKPSDM' }),
  member('Laras Kencanawangi, S.Pd., M.Pd.', ['facilitator'], { rank: 'Pembina', nip: '197911042005012992', post: 'Widyaiswara Ahli Madya' }),
  member('Bambang Ardikusuma, S.Sos., M.AP.', ['facilitator', 'judge'], { rank: 'Penata Tk. I', nip: '198307182009041993', post: 'Widyaiswara Ahli Muda' }),
  member('Ratri Windusari, S.STP.', ['judge'], { rank: 'Penata', nip: '199002272012062994', post: 'Analis SDM Aparatur' }),
  member('Jatmiko Surapati, S.E.', ['judge'], { rank: 'Penata', nip: '198812092011011995', post: 'Auditor' }),
  member('Dewi Anggitasari, S.I.Kom.', ['mc']),
  member('Kapten Inf. Suryo Baskoro', ['instructor'], { post: 'Pelatih PBB' }),
  member('dr. Nareswari Padmadewi', ['medic'], { post: 'Dokter P3K' }),
  member('Teguh Wiranata, A.Md.Kep.', ['medic'], { post: 'Perawat' }),
];
