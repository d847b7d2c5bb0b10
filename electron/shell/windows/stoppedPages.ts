// The plain pages shown in place of one that keeps crashing: no script, so that nothing is left in them that could crash too. They load nothing by themselves.
import { shellText } from '../../../shared/text/shell.ts';
import type { Language } from '../../../shared/units.ts';
import { languages } from '../../../shared/units.ts';
import type { PackagedFile, PackagedFiles } from '../../host/packagedFiles.ts';

const STYLE = `
:root { color-scheme: light; font: 16px/1.55 system-ui, sans-serif; color: #1d2433; background: #fff; }
body { display: grid; align-content: center; gap: 40px; max-width: 560px; min-height: 100vh; margin: 0 auto; padding: 32px; box-sizing: border-box; }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 1.3; }
p { margin: 0 0 16px; }
a { display: inline-block; padding: 8px 20px; border-radius: 6px; background: #0b6e55; color: #fff; text-decoration: none; }
a:focus-visible { outline: 3px solid #f2b705; outline-offset: 2px; }
:root.hall { color-scheme: dark; color: #cfdbd6; background: #0a1512; }
.hall body { justify-items: center; max-width: none; font-size: 6vh; }
.hall p { margin: 0; }
`;

const page = (kind: string, body: string): string => `<!doctype html>
<html lang="id" class="${kind}">
<head><meta charset="utf-8"><title>Kompak</title><link rel="icon" href="data:,"><link rel="stylesheet" href="stopped.css"></head>
<body>${body}</body>
</html>
`;

/** The first link has the focus: Enter alone tries again. */
const said = (language: Language, i: number): string => {
  const { heading, what, again } = shellText[language].stopped;
  return `<section lang="${language}"><h1>${heading}</h1><p>${what}</p><a href="console.html"${i === 0 ? ' autofocus' : ''}>${again}</a></section>`;
};

const file = (type: string, text: string): PackagedFile => ({ type: `${type}; charset=utf-8`, body: new TextEncoder().encode(text) });

/** In both languages, as what was chosen is known to the host and these pages ask nobody; the audience sees the name of the app and no fault. */
export const stoppedPages = (): PackagedFiles => new Map([
  ['/console-stopped.html', file('text/html', page('console', languages.map(said).join('\n')))],
  ['/hall-stopped.html', file('text/html', page('hall', '<p>Kompak</p>'))],
  ['/stopped.css', file('text/css', STYLE)],
]);
