// Entry of every window: picks the link and the screen; it draws nothing itself.
import type { FunctionComponent } from 'react';
import { StrictMode, lazy } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import type { WindowRole } from '../shared/contract.ts';
import { WallContext } from './console/wall.ts';
import { ipcLink } from './link/ipcLink.ts';
import { socketLink } from './link/socketLink.ts';
import { LinkContext } from './link/useLink.ts';

/** The hall's stage with its looks, for a console whose screen is the only one. */
const Wall = lazy(async () => {
  const [{ Stage }] = await Promise.all([import('./hall/Stage.tsx'), import('./hall/Hall.tsx')]);
  return { default: Stage };
});

const screens: Readonly<Record<WindowRole, () => Promise<FunctionComponent>>> = {
  console: async () => {
    const { Console } = await import('./console/Console.tsx');
    return () => <WallContext value={Wall}><Console /></WallContext>;
  },
  hall: async () => (await import('./hall/Hall.tsx')).Hall,
  report: async () => (await import('./report/Report.tsx')).Report,
};

const start = async (): Promise<void> => {
  // Its quick way makes code out of text, which the content policy forbids; asking is already a violation.
  config({ jitless: true });
  // A file dropped beside its place would otherwise replace the whole window, the hall's too.
  for (const name of ['dragover', 'drop']) window.addEventListener(name, (event) => event.preventDefault());
  // Of a part that comes later: a style that could not be had would be taken for one that is there when it is asked for again.
  window.addEventListener('error', ({ target }) => { if (target instanceof HTMLLinkElement) target.remove(); }, { capture: true });
  const root = document.getElementById('root');
  const role = document.documentElement.dataset['window'] as WindowRole;
  if (root === null) throw new Error('the page has no root');
  // A window without its bridge is a browser page; it asks the loopback server.
  const link = ipcLink() ?? socketLink(() => { document.documentElement.dataset['turnedAway'] = 'yes'; });
  // Only while it is developed: what people get neither shows nor holds the page of all parts.
  const isParts = import.meta.env.DEV && new URLSearchParams(location.search).get('screen') === 'parts';
  const Screen = isParts ? (await import('./console/stylePage/StylePage.tsx')).StylePage : await screens[role]();
  createRoot(root).render(<StrictMode><LinkContext value={link}><Screen /></LinkContext></StrictMode>);
};

void start();
