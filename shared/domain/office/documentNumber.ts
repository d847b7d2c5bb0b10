// Makes a document's number from the template of the agency's book; it gives out no sequence number.
import type { DocumentKind } from '../../documents.ts';
import type { Refusal } from '../../refusal.ts';
import type { Day } from '../../units.ts';
import type { Numbering } from './schemas.ts';

const numberTokens = ['klasifikasi', 'urut', 'kode_opd', 'tahun'] as const;
type NumberToken = (typeof numberTokens)[number];
type NumberFields = Readonly<Record<NumberToken, string>>;

export const usualNumbering: Numbering = { template: '{klasifikasi}/{urut}/{kode_opd}/{tahun}', classification: '', certificateClassification: '', agencyCode: '' };

/** Room to write a number into by hand. */
export const NUMBER_ROOM = '\u2026\u2026\u2026';
const TOKEN = /\{([^{}]*)\}/g;
const isToken = (name: string): name is NumberToken => numberTokens.some((each) => each === name);

/** Why a template cannot be used; null: it can. Without the sequence number every paper would bear the same. */
export const templateProblem = (template: string): Refusal | null => {
  const unknown = [...template.matchAll(TOKEN)].map(([, name = '']) => name).find((name) => !isToken(name));
  if (unknown !== undefined) return { code: 'unknownToken', token: unknown };
  if (/[{}]/.test(template.replaceAll(TOKEN, ''))) return { code: 'unknownToken', token: template.replaceAll(TOKEN, '').replaceAll(/[^{}]/g, '') };
  return template.includes('{urut}') ? null : { code: 'templateWithoutSequence' };
};

/** Each token becomes its field; a token of another name stays as it is written. */
export const documentNumber = (template: string, fields: NumberFields): string =>
  template.replaceAll(TOKEN, (whole, name: string) => (isToken(name) ? fields[name] : whole));

type NumberAsked = { readonly numbering: Numbering; /** null: to be written in by hand. */ readonly sequence: string | null; readonly day: Day; /** A certificate has a classification of its own. */ readonly certificate?: boolean };

/** The number of a paper of that day; what the committee has not filled in is left as room to write. */
export const numberOfDocument = ({ numbering, sequence, day, certificate = false }: NumberAsked): string => documentNumber(numbering.template, {
  klasifikasi: (certificate && numbering.certificateClassification !== '' ? numbering.certificateClassification : numbering.classification) || NUMBER_ROOM,
  urut: sequence ?? NUMBER_ROOM,
  kode_opd: numbering.agencyCode || NUMBER_ROOM,
  tahun: day.slice(0, 4),
});

/** What bears one number of the agency's book for the whole paper. Letters and certificates of an award get one for each sheet: it is written in by hand. */
export const numberedDocuments: readonly DocumentKind[] = ['drawRecord', 'rekap', 'resultRecord', 'ranking', 'implementation'];

type Numbered = { readonly numbering: Numbering; readonly sequences: Readonly<Partial<Record<DocumentKind, string>>> };

/** null: the committee numbers no papers. */
export const numberOn = ({ numbering, sequences }: Numbered, kind: DocumentKind, day: Day): string | null => {
  const sequence = numberedDocuments.includes(kind) ? sequences[kind] ?? null : null;
  return sequence === null && numbering.classification === '' && numbering.agencyCode === '' ? null : numberOfDocument({ numbering, sequence, day });
};
