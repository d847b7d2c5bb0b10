// The reveal in miniature, without a name: who wins is not to be read over a shoulder at the console.
import type { HallView } from '../../../../shared/domain/hall/hallView.ts';
import { hallRevealText } from '../../../../shared/text/hallReveal.ts';
import { useText } from '../../useLanguage.ts';
import { ThumbWords } from './ThumbWords.tsx';

export type ThumbRevealProps = { readonly scene: Extract<HallView['scene'], { readonly kind: 'reveal' }> };

export const ThumbReveal = ({ scene: { rehearsal, step } }: ThumbRevealProps) => {
  const text = useText(hallRevealText);
  return <ThumbWords title={step.kind === 'end' ? text.end : text.title} lines={rehearsal ? [text.rehearsal] : []} progress={null} />;
};
