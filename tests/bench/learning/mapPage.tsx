// The page of the map bench: draws the collaboration map of 35 agencies anew each time it is asked, and says how long that took; it measures nothing else.
import { createRoot } from 'react-dom/client';
import '../../../renderer/design/console.css';
import { CollaborationMap } from '../../../renderer/parts/collaboration/CollaborationMap.tsx';
import { consoleSize } from '../../../renderer/parts/collaboration/mapLayout.ts';
import type { CollaborationMap as Met } from '../../../shared/domain/collaboration/collaborationMap.ts';
import { drawingOf } from '../../../shared/domain/collaboration/drawing.ts';
import { agencyKinds } from '../../../shared/domain/collaboration/kind.ts';

declare global {
  /** In milliseconds, from the data to the frame after the one it is painted in; and how many names stand there. */
  var drawMap: () => Promise<{ readonly took: number; readonly names: number }>;
}

const AGENCIES = 35;
/** About two pairs of three met, as in a retreat of ten teams over ten stations. */
const PER_THREE = 2;

const map: Met = {
  agencies: Array.from({ length: AGENCIES }, (_, i) => ({ name: `Dinas Urusan Warga ${i + 1}`, kind: agencyKinds[Math.floor((i * agencyKinds.length) / AGENCIES)] ?? 'other', district: null, people: 3 })),
  links: Array.from({ length: AGENCIES }, (_, a) => Array.from({ length: AGENCIES - a - 1 }, (_other, i) => a + i + 1)
    .filter((b) => (a + b) % 3 < PER_THREE).map((b) => ({ a, b, ways: b % 7 === 0 ? ['team', 'plan'] as const : ['team'] as const }))).flat(),
};
const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });

globalThis.drawMap = async () => {
  const place = document.createElement('div');
  document.getElementById('root')?.replaceChildren(place);
  await frame();
  await frame();
  const root = createRoot(place);
  const begun = performance.now();
  root.render(<CollaborationMap drawing={drawingOf(map)} size={consoleSize} language="id" label="Peta" chosen={null} onChosen={() => undefined} />);
  while (place.querySelector('svg') === null) await frame();
  await frame();
  const took = performance.now() - begun;
  const names = place.querySelectorAll('[role=option]').length;
  root.unmount();
  return { took, names };
};
