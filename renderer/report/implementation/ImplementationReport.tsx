// The report on the retreat once its views have come: what the data and the committee say, and the photos.
import type { PaperSize } from '../../../shared/documents.ts';
import type { Language } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { useView } from '../../link/useView.ts';
import { ImplementationPaper } from './ImplementationPaper.tsx';

export const ImplementationReport = ({ language, size }: { readonly language: Language; readonly size: PaperSize }) => {
  const link = useLink();
  const view = useView('implementationReport');
  const photos = useView('reportPhotos');
  if (view === undefined || view.data === null || photos === undefined) return null;
  return <ImplementationPaper data={view.data} texts={view.texts} photos={photos} language={language} size={size} madeAt={link.now()} />;
};
