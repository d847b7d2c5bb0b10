// Judges the licences of what is shipped: none unknown, none that asks more of us than a notice. It reads no bundle itself.
import { shippedPackages } from './shipped.mjs';
import { words } from './words.mjs';

/** Each asks for its notice alone, which the app's own page gives; OFL is the fonts'. */
const FITTING = ['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Zlib', 'OFL-1.1'];

/** One licence of a choice must fit; of several that hold together, all. @param {string} licence @returns {boolean} */
export function fits(licence) {
  const inner = licence.trim().replace(/^\((.*)\)$/, '$1');
  if (inner.includes(' OR ')) return inner.split(' OR ').some(fits);
  if (inner.includes(' AND ')) return inner.split(' AND ').every(fits);
  return FITTING.includes(inner);
}

/** Prints each package with its licence; the exit code is 1 where one does not fit. */
export function licences() {
  const shipped = shippedPackages();
  for (const { name, version, licence } of shipped) process.stdout.write(`${fits(licence) ? ' ' : '!'} ${name} ${version}: ${licence === '' ? words.noLicence : licence}\n`);
  const unfit = shipped.filter(({ licence }) => !fits(licence));
  process.stdout.write(`${words.licences(shipped.length, unfit.length)}\n`);
  return unfit.length === 0 ? 0 : 1;
}
