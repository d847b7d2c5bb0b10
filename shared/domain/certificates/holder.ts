// Whose a certificate is: a participant's or a committee member's, told apart by the letter of the id (p1, c1).
import type { MemberId, PersonId } from '../../units.ts';

export type Holder = PersonId | MemberId;

export const isHolder = (text: string): text is Holder => /^[pc]\d{1,9}$/.test(text);
