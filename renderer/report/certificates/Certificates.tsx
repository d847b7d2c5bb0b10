// The certificates of one side of the retreat in the order of its list, two pages each, or of a single person; it gives out no number.
import type { Holder } from '../../../shared/domain/certificates/holder.ts';
import type { CertificateSide } from '../../../shared/domain/certificates/schemas.ts';
import { numberOfDocument } from '../../../shared/domain/office/documentNumber.ts';
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { certificatePaperText } from '../../../shared/text/certificatePaper.ts';
import type { PaperProps } from '../paperProps.ts';
import { useOffice } from '../office/officeContext.ts';
import { usePaper } from '../usePaper.ts';
import { CertificateBack } from './CertificateBack.tsx';
import { CertificateFront } from './CertificateFront.tsx';

export type CertificatesProps = Omit<PaperProps<'certificates'>, 'size'> & {
  readonly side: CertificateSide;
  /** undefined: everyone. */
  readonly person: Holder | undefined;
};

export const Certificates = ({ side, person, view, retreat, language, madeAt }: CertificatesProps) => {
  const text = certificatePaperText[language];
  const { numbering } = useOffice();
  usePaper({ title: text.title, retreat, language, madeAt });
  const day = paperDay('certificates', madeAt, retreat);
  const rows = view[side].filter(({ holder }) => person === undefined || holder === person);
  return (
    <main className="certificates">
      {rows.length === 0 ? <p className="certificates-empty">{text.nobody}</p> : rows.map((row) => {
        const number = numberOfDocument({ numbering, sequence: row.number === null ? null : String(row.number), day, certificate: true });
        const props = { side, row, number, day, view, retreat, language };
        return [<CertificateFront key={`front ${row.holder}`} {...props} />, <CertificateBack key={`back ${row.holder}`} {...props} />];
      })}
    </main>
  );
};
