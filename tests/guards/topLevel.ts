// What the repository's top level may hold; it looks no deeper.
const FIXED = ['electron', 'renderer', 'shared', 'tests', 'package.json', 'tsconfig.json', 'vite.config.ts', 'electron-builder.yml', 'README.md'];
const MAY_JOIN = ['package-lock.json', 'LICENSE', 'CHANGELOG.md'];
/** Made by the tools and ignored by git. */
const MADE = ['node_modules', 'out', 'dist', 'test-results'];

/** The names that should not lie there; dotfiles may. */
export const strangersAtTop = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !name.startsWith('.') && ![...FIXED, ...MAY_JOIN, ...MADE].includes(name));
