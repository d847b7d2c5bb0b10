// Which whole views lie over each other on the wall while one takes the other's place; it draws nothing and counts no time.
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import type { RevealStep } from '../../shared/domain/reveal/revealScene.ts';

export type Layer = { readonly turn: number; readonly view: HallView };
/** `covered` is there while `shown` appears over it; `next` waits for that to end. */
export type Layers = { readonly shown: Layer; readonly covered: Layer | null; readonly next: HallView | null; readonly turns: number };

const revealPicture = (step: RevealStep): string => {
  if (step.kind !== 'title' && step.kind !== 'team') return step.kind;
  const { title } = step;
  return title.kind === 'place' ? `place ${title.place}` : title.kind === 'value' ? `value ${title.code}` : title.kind;
};

/** Views that look alike replace each other in place, so that rows travel and digits go on. */
const look = ({ scene }: HallView): string => {
  switch (scene.kind) {
    case 'board':
    case 'timerBoard': return `${scene.kind} ${scene.board.mode}`;
    case 'message': return `${scene.kind} ${scene.urgency} ${scene.text}`;
    case 'briefing': return `${scene.kind} ${scene.exercise.id} ${scene.about === null ? 'rules' : 'about'}`;
    case 'reflection': return `${scene.kind} ${scene.note?.text ?? ''}`;
    // A title becomes its team in place; every other step is another picture.
    case 'reveal': return `${scene.kind} ${scene.rehearsal} ${revealPicture(scene.step)}`;
    default: return scene.kind;
  }
};

export const firstLayer = (view: HallView): Layers => ({ shown: { turn: 0, view }, covered: null, next: null, turns: 0 });

/** A view comes in: in place, over the one before, or, while another is still appearing, to wait; the latest to come is the one that waits. */
export const arrived = (layers: Layers, view: HallView): Layers => {
  const { shown, covered, next, turns } = layers;
  const isAlike = look(shown.view) === look(view);
  if (isAlike && (covered === null || next === null)) return { ...layers, shown: { ...shown, view } };
  if (covered !== null) return { ...layers, next: view };
  return { shown: { turn: turns + 1, view }, covered: shown, next: null, turns: turns + 1 };
};

const withNext = (layers: Layers): Layers => (layers.next === null ? layers : arrived({ ...layers, next: null }, layers.next));

/** The layer of this turn has appeared and hides what lies under it. */
export const appeared = (layers: Layers, turn: number): Layers =>
  (turn === layers.shown.turn && layers.covered !== null ? withNext({ ...layers, covered: null }) : layers);

/** The layer of this turn cannot be drawn: what it was to cover stays. */
export const lost = (layers: Layers, turn: number): Layers =>
  (turn === layers.shown.turn && layers.covered !== null ? withNext({ ...layers, shown: layers.covered, covered: null }) : layers);
