// Whether any frame of the hall mixes two states: every set of rows it drew is looked up among the views the host sent.
import type { BoardView, HallView } from '../../../shared/domain/hall/hallView.ts';
import { formatPoints } from '../../../shared/text/format.ts';
import { envelopeOf, openConsole } from '../../faults/consoleWindow.ts';
import { sheetOf, TEAMS, timeOf } from './bigRetreat.ts';
import type { Wall } from './wall.ts';
import { PROJECTOR } from './wall.ts';

declare global {
  var drawnFrames: Set<string>;
}

/** One row as the page says it: place, a sign for a tie, name, points. */
const rowText = ({ place, tied, name, total }: BoardView['rows'][number]): string =>
  `${place ?? '–'}${tied ? '=' : ''}|${name}|${total === null ? '–' : formatPoints(total, 'id')}`;

/** Keeps what each frame says, and what stands in the page between frames. */
const sample = (): void => {
  globalThis.drawnFrames = new Set();
  const look = (): void => {
    const rows = [...document.querySelectorAll('.hall-layer:last-child .many-row')].map((row) => [...row.children]
      .filter((cell) => cell.matches('.number, .board-name')).map(({ textContent }) => textContent).join('|'));
    globalThis.drawnFrames.add(rows.join('\n'));
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = look;
  requestAnimationFrame(function next() {
    look();
    port2.postMessage(null);
    requestAnimationFrame(next);
  });
};

/** How many of the drawn frames belong to no one state, and how many were drawn. */
export const tornStates = async (wall: Wall, changes: number): Promise<{ readonly torn: number; readonly frames: number }> => {
  const hall = await wall.open(await wall.admit('hall'), PROJECTOR);
  await hall.waitForSelector('.many-row');
  const console_ = await openConsole(await wall.admit('console'));
  const views: BoardView[] = [];
  const keep = ({ scene }: HallView): boolean => {
    if (scene.kind === 'board') views.push(scene.board);
    return false; // Never what is waited for: every view is kept.
  };
  void console_.shown('hall', keep).catch(() => undefined);
  const { view: runs } = await console_.shown('runs');
  const versions = new Map(runs[0]?.rows.map(({ number, sheets }) => [number, sheets[0]?.version ?? 0]));
  await hall.evaluate(sample);
  for (let i = 0; i < changes; i++) {
    const team = 1 + ((i * 41) % TEAMS);
    const version = versions.get(team) ?? 0;
    const answer = await console_.send(envelopeOf(sheetOf(team, timeOf(i * 13 + team), version)));
    if (answer.ok) versions.set(team, version + 1);
    else if (answer.refusal.code !== 'unchanged') throw new Error(`a sheet was refused: ${answer.refusal.code}`);
  }
  await new Promise((resolve) => { setTimeout(resolve, 1_000); });
  const drawn = (await hall.evaluate(() => [...globalThis.drawnFrames])).filter((frame) => frame !== '').map((frame) => new Set(frame.split('\n')));
  const known = views.map((view) => new Set(view.rows.map(rowText)));
  console_.close();
  await hall.close();
  return { torn: drawn.filter((frame) => !known.some((view) => [...frame].every((row) => view.has(row)))).length, frames: drawn.length };
};
