// The line with a paper's number; nothing where the committee numbers no papers.
import type { DocumentKind } from '../../../shared/documents.ts';
import { numberOfDocument } from '../../../shared/domain/office/documentNumber.ts';
import { officePaperText } from '../../../shared/text/officePaper.ts';
import type { Day, Language } from '../../../shared/units.ts';
import { useOffice } from './officeContext.ts';
import './documentNumber.css';

/** `day`: the one the paper is dated, whose year it bears. */
export const DocumentNumber = ({ kind, day, language }: { readonly kind: DocumentKind; readonly day: Day; readonly language: Language }) => {
  const { numbering, sequences } = useOffice();
  const sequence = sequences[kind] ?? null;
  if (sequence === null && numbering.classification === '' && numbering.agencyCode === '') return null;
  return <p className="document-number">{officePaperText[language].number(numberOfDocument({ numbering, sequence, day }))}</p>;
};
