// Finds words written into a screen instead of shared/text; it knows no language.
import { parseSync } from 'vite';
import type { Source } from './source.ts';

/** Read by people: a word in one of these is a sentence in the wrong place. */
const READ_ATTRIBUTES: ReadonlySet<string> = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label', 'description', 'error']);
/** The product's name, and what is printed on keys. */
const SAME_IN_EVERY_LANGUAGE = /^(Kompak|Ctrl|Shift|Alt|Enter|Esc|Tab|Home|End|PgUp|PgDn|F\d{1,2}|Win|[A-Z]|\W|\d)+$/;

type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (isNode(value)) {
    yield value;
    for (const inner of Object.values(value)) yield* nodesOf(inner);
  }
}

const isSentence = (text: string): boolean => /\p{L}{2,}/u.test(text) && !SAME_IN_EVERY_LANGUAGE.test(text.trim());

/** What an expression may come to as words: itself, either side of a choice, the fixed parts of a template. */
const stringsIn = (value: unknown): readonly string[] => {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal': return typeof value['value'] === 'string' ? [value['value']] : [];
    case 'TemplateLiteral': return (value['quasis'] as readonly { readonly value: { readonly cooked: string } }[]).map(({ value: { cooked } }) => cooked);
    case 'ConditionalExpression': return [...stringsIn(value['consequent']), ...stringsIn(value['alternate'])];
    case 'LogicalExpression': return [...stringsIn(value['left']), ...stringsIn(value['right'])];
    case 'BinaryExpression': return value['operator'] === '+' ? [...stringsIn(value['left']), ...stringsIn(value['right'])] : [];
    case 'JSXExpressionContainer': case 'ParenthesizedExpression': return stringsIn(value['expression']);
    default: return [];
  }
};

const wordsOf = (node: Node): readonly string[] => {
  if (node.type === 'JSXText') return [String(node['value'])];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return (node['children'] as readonly unknown[]).flatMap((child) => (isNode(child) && child.type === 'JSXExpressionContainer' ? stringsIn(child) : []));
  if (node.type !== 'JSXAttribute') return [];
  const name = isNode(node['name']) ? String(node['name']['name']) : '';
  return READ_ATTRIBUTES.has(name) ? stringsIn(node['value']) : [];
};

/** One line for each word that stands in a screen's own code. */
export function hardCodedWords({ path, text }: Source): readonly string[] {
  if (!path.startsWith('renderer/') || !path.endsWith('.tsx')) return [];
  const { program } = parseSync(path, text);
  return [...nodesOf(program.body)].flatMap(wordsOf).filter(isSentence).map((words) => `${path}: "${words.trim()}" belongs in shared/text`);
}
