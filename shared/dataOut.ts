// What can be taken out of a retreat as data, and what is left of personal data elsewhere; it reads and writes nothing.
import type { BranchId, FileHandle, Language } from './units.ts';

export const dataForms = ['xlsx', 'csv', 'json'] as const;
export type DataForm = (typeof dataForms)[number];
/** JSON always holds the whole. */
export const dataParts = ['all', 'results', 'roster', 'attendance', 'answers', 'journal'] as const;
export type DataPart = (typeof dataParts)[number];
/**
 * `withHealth`: what is noted of people's bodies leaves too; nothing else ever brings it along.
 * `withAnswers`: what people answered under their names leaves too, of instruments that asked for the name and of no other.
 */
export type DataRequest = { readonly as: DataForm; readonly what: DataPart; readonly language: Language; readonly withHealth: boolean; readonly withAnswers: boolean };

/** Where personal data of a retreat still lies; a paper is a finished document that bears the retreat's name. */
export type RemainKind = 'retreat' | 'copy' | 'rehearsal' | 'witness' | 'backup' | 'trash' | 'quarantine' | 'paper';
export type Remain = { readonly file: FileHandle; readonly kind: RemainKind; readonly name: string; readonly where: string };
/** `seq` and `seal`: the last record of the file it was made from. `removed`: how many different texts are nowhere in it. `sources`: rosters by the names of their files; they lie outside. */
export type Anonymised = {
  readonly file: FileHandle; readonly name: string; readonly seq: number; readonly seal: string; readonly removed: number;
  readonly remains: readonly Remain[]; readonly sources: readonly string[];
};
/** `left`: what could not be deleted, and why. */
export type Deleted = { readonly deleted: number; readonly left: readonly { readonly name: string; readonly where: string; readonly why: 'inUse' | 'notAllowed' | 'gone' | 'failed' }[] };
/**
 * `branches`: of the retreat and its rehearsals, all that were worked on here; what a window keeps for them is to go too.
 * `listedAnew`: more files came to hold personal data since they were listed, so none was deleted; these are all of them now.
 */
export type Deletion = (Deleted & { readonly branches: readonly BranchId[] }) | { readonly listedAnew: readonly Remain[] };
