// A part of the build: notes what each bundle holds, and writes the page about the app with every licence, in both languages. It knows no screen.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, root } from './places.mjs';
import { LISTS, packageOfFile, shippedPackages } from './shipped.mjs';

/** @typedef {{ title: string, what: string, version: (version: string) => string, licences: string, own: string, chromium: string }} AboutText */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Texts that many packages share are printed once. @param {string} language @param {AboutText} text */
function page(language, text) {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const items = shippedPackages().map(({ name, version: of, licence, text: whole }) =>
    `<details><summary>${escaped(name)} ${escaped(of)} <span>${escaped(licence)}</span></summary><pre>${escaped(whole === '' ? licence : whole)}</pre></details>`);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(text.title)}</title><link rel="stylesheet" href="about.css"></head>
<body>
<header><img src="about.svg" alt="" width="56" height="56"><div><h1>Kompak</h1><p>${escaped(text.version(version))}</p></div></header>
<p>${escaped(text.what)}</p>
<details><summary>${escaped(text.own)}</summary><pre>${escaped(readFileSync(inRoot('LICENSE'), 'utf8').trim())}</pre></details>
<h2>${escaped(text.licences)}</h2>
<p>${escaped(text.chromium)}</p>
${items.join('\n')}
</body>
</html>
`;
}

/**
 * The vite plugin. `texts` by language; `style` and `logo` are files that lie beside the pages.
 * @param {{ texts: Record<string, AboutText>, style: string, logo: string }} options
 */
export function aboutPages({ texts, style, logo }) {
  return {
    name: 'about-pages',
    /** @this {{ environment: { name: string }, getModuleIds(): Iterable<string> }} @param {unknown} _ @param {Record<string, { originalFileNames?: string[] }>} bundle */
    generateBundle(_, bundle) {
      const files = [...this.getModuleIds(), ...Object.values(bundle).flatMap(({ originalFileNames }) => originalFileNames ?? [])];
      const folders = files.flatMap((file) => {
        const found = packageOfFile(file.includes('node_modules') && !file.startsWith('/') && !/^\w:/.test(file) ? join(root, 'renderer', file) : file);
        return found === undefined || found.name.startsWith('.') ? [] : [`node_modules/${relative(inRoot('node_modules'), found.folder).replaceAll('\\', '/').replace(/^(\.\.\/)+.*?node_modules\//, '')}`];
      });
      mkdirSync(LISTS, { recursive: true });
      writeFileSync(join(LISTS, `${this.environment.name}.json`), JSON.stringify([...new Set(folders)].sort(), null, 1));
    },
    buildApp: {
      order: /** @type {const} */ ('post'),
      /** @param {{ environments: Record<string, { isBuilt: boolean }>, build(environment: unknown): Promise<unknown> }} builder */
      async handler(builder) {
        rmSync(LISTS, { recursive: true, force: true });
        for (const environment of Object.values(builder.environments)) if (!environment.isBuilt) await builder.build(environment);
        const folder = inRoot('out', 'renderer');
        for (const [language, text] of Object.entries(texts)) writeFileSync(join(folder, `about-${language}.html`), page(language, text));
        copyFileSync(style, join(folder, 'about.css'));
        copyFileSync(logo, join(folder, 'about.svg'));
      },
    },
  };
}
