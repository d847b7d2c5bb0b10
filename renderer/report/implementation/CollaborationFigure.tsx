// The map of who worked with whom on the report's page, with what it shows under it; it counts nothing.
import type { CollaborationMap as Map } from '../../../shared/domain/collaboration/collaborationMap.ts';
import { drawingOf } from '../../../shared/domain/collaboration/drawing.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { collaborationText } from '../../../shared/text/learning/collaboration.ts';
import type { Language } from '../../../shared/units.ts';
import { CollaborationMap } from '../../parts/collaboration/CollaborationMap.tsx';
import { paperSize } from '../../parts/collaboration/mapLayout.ts';

export const CollaborationFigure = ({ map, language }: { readonly map: Map; readonly language: Language }) => {
  const text = collaborationText[language];
  const drawing = drawingOf(map);
  return (
    <figure className="implementation-map">
      <CollaborationMap drawing={drawing} size={paperSize} language={language} label={text.report.caption} chosen={null} />
      <figcaption>{text.report.caption} {drawing.folded === 0 ? '' : text.folded(formatCount(drawing.folded, language))}</figcaption>
    </figure>
  );
};
