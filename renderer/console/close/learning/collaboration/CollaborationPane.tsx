// The pane "Kerja sama": the figure of pairs that met, the map or the matrix of them, and beside it who the chosen agency worked with; it changes nothing.
import { Checkbox, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { drawingOf, MOST_NAMES } from '../../../../../shared/domain/collaboration/drawing.ts';
import { collaborationFigures } from '../../../../../shared/domain/collaboration/figures.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { collaborationText } from '../../../../../shared/text/learning/collaboration.ts';
import { useView } from '../../../../link/useView.ts';
import { CollaborationMap } from '../../../../parts/collaboration/CollaborationMap.tsx';
import { CollaborationMatrix } from '../../../../parts/collaboration/CollaborationMatrix.tsx';
import type { MatrixCell } from '../../../../parts/collaboration/CollaborationMatrix.tsx';
import { consoleSize, narrowSize } from '../../../../parts/collaboration/mapLayout.ts';
import { EmptyBox } from '../../../EmptyBox.tsx';
import { Foot } from '../../../Foot.tsx';
import { useKept } from '../../../useKept.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { CollaborationAside } from './CollaborationAside.tsx';
import './collaborationPane.css';
import { FigureHead } from './FigureHead.tsx';
import { Loading } from '../../../loading/Loading.tsx';

type Shown = 'map' | 'matrix';

export const CollaborationPane = () => {
  const language = useLanguage();
  const text = useText(collaborationText);
  const view = useView('collaboration');
  const [kept, setShown] = useKept<Shown>('collaboration view');
  const [folding, setFolding] = useState<boolean | null>(null);
  const [node, setNode] = useState<number | null>(null);
  const [cell, setCell] = useState<MatrixCell | null>(null);
  const isNarrow = useMediaQuery('(width < 1200px)');
  const shown = kept ?? 'map';
  const isFolding = folding ?? (view !== undefined && view.agencies.length > MOST_NAMES);
  const drawing = useMemo(() => (view === undefined ? null : drawingOf(view, isFolding)), [view, isFolding]);
  const figures = useMemo(() => (view === undefined ? null : collaborationFigures(view)), [view]);
  if (view === undefined || drawing === null || figures === null) return <Loading />;
  if (view.links.length === 0) {
    return (
      <>
        <div className="collaboration-empty"><EmptyBox title={text.empty.title} sentence={text.empty.sentence} /></div>
        <Foot keys={[]} />
      </>
    );
  }
  const canFold = view.agencies.some(({ kind, district }) => kind === 'ward' && district !== null);
  const count = (number: number): string => formatCount(number, language);
  const fold = (wanted: boolean): void => { setFolding(wanted); setNode(null); setCell(null); };
  // A change of the roster may leave fewer than were chosen from.
  const isThere = (number: number | undefined): boolean => number !== undefined && number < drawing.nodes.length;
  const chosenNode = isThere(node ?? undefined) ? node : null;
  const chosenCell = isThere(cell?.b) ? cell : null;
  return (
    <>
      <div className="close-desk collaboration-desk" data-shown={shown}>
        <section className="collaboration-main" aria-labelledby="collaboration-heading">
          <FigureHead figures={figures}>
            <SegmentedControl
              size="xs" aria-label={text.views.label} value={shown} onChange={(value) => setShown(value as Shown)}
              data={[{ value: 'map', label: text.views.map }, { value: 'matrix', label: text.views.matrix }]}
            />
            {canFold ? <Checkbox size="xs" label={text.folding} checked={isFolding} onChange={({ currentTarget }) => fold(currentTarget.checked)} /> : null}
          </FigureHead>
          {shown === 'map'
            ? <CollaborationMap drawing={drawing} size={isNarrow ? narrowSize : consoleSize} language={language} label={text.mapLabel(text.figure(count(figures.met), count(figures.pairs)))} chosen={chosenNode} onChosen={setNode} />
            : <CollaborationMatrix drawing={drawing} language={language} chosen={chosenCell} onChosen={setCell} />}
          {drawing.folded === 0 ? null : <p className="collaboration-note">{text.folded(count(drawing.folded))}</p>}
          {view.outside.length === 0 ? null : <p className="collaboration-note">{text.outside(view.outside.join(', '))}</p>}
        </section>
        <CollaborationAside view={view} drawing={drawing} shown={shown} node={chosenNode} cell={chosenCell} figures={figures} />
      </div>
      <Foot keys={[{ keys: shown === 'map' ? '↑ ↓' : '↑ ↓ ← →', does: shown === 'map' ? text.foot.walk : text.foot.pair }, ...(shown === 'map' ? [{ keys: 'Esc', does: text.foot.clear }] : [])]} />
    </>
  );
};
