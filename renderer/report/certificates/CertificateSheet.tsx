// One landscape sheet with the edge of tumpal triangles, and the demo's mark where it is one; it knows no certificate.
import type { ReactNode } from 'react';
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { TumpalEdge } from '../TumpalEdge.tsx';

export const CertificateSheet = ({ isDemo, language, children }: { readonly isDemo: boolean; readonly language: Language; readonly children: ReactNode }) => (
  <section className="certificate-sheet">
    <TumpalEdge />
    {isDemo ? <p className="certificate-demo">{paperText[language].demo}</p> : null}
    {children}
  </section>
);
