// The two invented people in the form that agencies fill in; a roster that still holds them is read without them.
import type { PersonFields } from '../domain/roster/schemas.ts';

export const formPeople: readonly PersonFields[] = [
  {
    name: 'Nawang Contohwati, S.Sos., M.Si.', nip: '198609262015052999', gender: 'P', born: null, grade: 'III/d', post: 'Lurah Tirtasari',
    agency: 'Kelurahan Tirtasari', district: 'Tirta Utara', phone: '0800-0000-998',
  },
  {
    name: 'Ir. Bima Contohwan, M.M.', nip: null, gender: 'L', born: null, grade: null, post: 'Direktur Utama', agency: 'Perumda Air Minum', district: null, phone: '0800-0000-999',
  },
];
