// Reads a calendar file as strictly as RFC 5545 is written, and throws at the first thing that is not so; it knows no event of ours.

export type Property = { readonly name: string; readonly parameters: Readonly<Record<string, string>>; readonly value: string };
export type Component = { readonly name: string; readonly properties: readonly Property[]; readonly components: readonly Component[] };

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Lines joined again; each physical line ends with CR LF, has at most 75 octets and is whole UTF-8. */
const unfolded = (bytes: Uint8Array): readonly string[] => {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!text.endsWith('\r\n')) throw new Error('it does not end with CR LF');
  const lines = text.slice(0, -2).split('\r\n');
  return lines.reduce<readonly string[]>((whole, line) => {
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break: ${line}`);
    if (octets(line) > 75) throw new Error(`${octets(line)} octets: ${line}`);
    if (line === '') throw new Error('an empty line');
    if (!/^[ \t]/.test(line)) return [...whole, line];
    const before = whole.at(-1);
    if (before === undefined) throw new Error('a folded line without a beginning');
    return [...whole.slice(0, -1), before + line.slice(1)];
  }, []);
};

const propertyOf = (line: string): Property => {
  const [, name = '', parameters = '', value = ''] = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(.*)$/u.exec(line) ?? [];
  if (name === '') throw new Error(`no property: ${line}`);
  if (/\p{Cc}/u.test(value)) throw new Error(`an unseen sign: ${line}`);
  return { name, parameters: Object.fromEntries(parameters.split(';').filter((each) => each !== '').map((each) => each.split('=') as [string, string])), value };
};

export const readCalendar = (bytes: Uint8Array): Component => {
  const open: { readonly name: string; readonly properties: Property[]; readonly components: Component[] }[] = [];
  let whole: Component | null = null;
  for (const property of unfolded(bytes).map(propertyOf)) {
    if (whole !== null) throw new Error('something stands after the end');
    const inner = open.at(-1);
    if (property.name === 'BEGIN') open.push({ name: property.value, properties: [], components: [] });
    else if (inner === undefined) throw new Error(`outside of everything: ${property.name}`);
    else if (property.name !== 'END') inner.properties.push(property);
    else {
      if (property.value !== inner.name) throw new Error(`${inner.name} ends as ${property.value}`);
      open.pop();
      const outer = open.at(-1);
      if (outer === undefined) whole = inner;
      else outer.components.push(inner);
    }
  }
  if (whole === null) throw new Error('it never ends');
  return whole;
};

/** A value of the kind TEXT; whatever separates must be escaped. */
export const textOf = (value: string): string => {
  const bare = value.replaceAll(/\\[\\;,nN]/g, '');
  if (/[\\;,]/.test(bare)) throw new Error(`not escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
};

/** The one property of that name. */
export const one = ({ name: of, properties }: Component, name: string): Property => {
  const found = properties.filter((property) => property.name === name);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${of} has ${found.length} of ${name}`);
  return first;
};
