// What every scene is given; a scene never sees the link.
import type { HallView } from '../../shared/domain/hall/hallView.ts';
import type { Instant, Language } from '../../shared/units.ts';

export type SceneKind = HallView['scene']['kind'];
export type SceneProps<Kind extends SceneKind = SceneKind> = Omit<HallView, 'scene'> & {
  readonly scene: Extract<HallView['scene'], { readonly kind: Kind }>;
  readonly language: Language;
  /** The host's clock. */
  readonly now: () => Instant;
};
