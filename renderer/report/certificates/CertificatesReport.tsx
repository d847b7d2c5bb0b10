// Certificates once their view has come.
import type { Holder } from '../../../shared/domain/certificates/holder.ts';
import type { CertificateSide } from '../../../shared/domain/certificates/schemas.ts';
import type { Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { Certificates } from './Certificates.tsx';

export const CertificatesReport = ({ side, person, language }: { readonly side: CertificateSide; readonly person: Holder | undefined; readonly language: Language }) => {
  const link = useLink();
  const view = useView('certificates');
  if (view === undefined || view.retreat === null) return null;
  return <Certificates side={side} person={person} view={view} retreat={view.retreat} language={language} madeAt={link.now()} />;
};
