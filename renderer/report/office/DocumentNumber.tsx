// The line with a paper's number; nothing where the committee numbers no papers.
import type { DocumentKind } from '../../../shared/documents.ts';
import { numberOn } from '../../../shared/domain/office/documentNumber.ts';
import { officePaperText } from '../../../shared/text/officePaper.ts';
import type { Day, Language } from '../../../shared/units.ts';
import { useOffice } from './officeContext.ts';

/** `day`: the one the paper is dated, whose year it bears. */
export const DocumentNumber = ({ kind, day, language }: { readonly kind: DocumentKind; readonly day: Day; readonly language: Language }) => {
  const number = numberOn(useOffice(), kind, day);
  return number === null ? null : <p className="document-number">{officePaperText[language].number(number)}</p>;
};
