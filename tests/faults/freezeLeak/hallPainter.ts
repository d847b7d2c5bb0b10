// Lets plain Node draw the hall's own scenes as markup, which are no plain Node files; it looks for nothing in them.
import { fileURLToPath } from 'node:url';
import type { FunctionComponent } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import type { StageProps } from '../../../renderer/hall/Stage.tsx';

export type HallPainter = { readonly paint: (view: HallView, language: Language) => string; end(): Promise<void> };

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const NOW = instant(1_747_285_200_000);

export const hallPainter = async (): Promise<HallPainter> => {
  const server = await createServer({ root: ROOT, configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
  const { Stage } = await server.ssrLoadModule('/renderer/hall/Stage.tsx') as { readonly Stage: FunctionComponent<StageProps> };
  return {
    paint: (view, language) => renderToStaticMarkup(createElement(Stage, { view, language, now: () => NOW })),
    end: () => server.close(),
  };
};
