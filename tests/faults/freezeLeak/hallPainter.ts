// Lets plain Node draw the hall's own scenes, which are no plain Node files; it looks for nothing in them.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import type { HallView } from '../../../shared/domain/hall/hallView.ts';
import type { Language } from '../../../shared/units.ts';

export type HallPainter = { readonly paint: (view: HallView, language: Language) => string; end(): Promise<void> };

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export const hallPainter = async (): Promise<HallPainter> => {
  const server = await createServer({ root: ROOT, configFile: false, logLevel: 'error', appType: 'custom', server: { middlewareMode: true, hmr: false, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
  const { hallMarkup } = await server.ssrLoadModule('/tests/faults/freezeLeak/hallMarkup.tsx') as { readonly hallMarkup: HallPainter['paint'] };
  return { paint: hallMarkup, end: () => server.close() };
};
