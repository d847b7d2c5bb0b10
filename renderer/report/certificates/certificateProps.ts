// What both pages of a certificate are given; it draws none.
import type { CertificateRow, CertificatesView } from '../../../shared/domain/certificates/certificateViews.ts';
import type { CertificateSide } from '../../../shared/domain/certificates/schemas.ts';
import type { Retreat } from '../../../shared/domain/things.ts';
import type { Day, Language } from '../../../shared/units.ts';

export type CertificateProps = {
  readonly side: CertificateSide;
  readonly row: CertificateRow;
  /** As the agency's book has it, or with room to write. */
  readonly number: string;
  /** The one the certificate is dated. */
  readonly day: Day;
  readonly view: CertificatesView;
  readonly retreat: Retreat;
  readonly language: Language;
};
