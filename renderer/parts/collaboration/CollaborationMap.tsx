// The map of who worked with whom: names in two columns and a line between every two that met; one agency at a time may be looked at. It counts nothing.
import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Drawing } from '../../../shared/domain/collaboration/drawing.ts';
import { collaborationText } from '../../../shared/text/learning/collaboration.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';
import './collaboration.css';
import { KindMark } from './KindMark.tsx';
import { BESIDE, linkPath, mapLayout, nameOf } from './mapLayout.ts';
import type { MapSize } from './mapLayout.ts';
import { partnersOf, walked } from './walk.ts';

type Props = {
  readonly drawing: Drawing;
  readonly size: MapSize;
  readonly language: Language;
  /** What it shows, for who cannot see it. */
  readonly label: string;
  /** The agency whose partners stand out; null: none does. */
  readonly chosen: number | null;
  /** Left out: on paper, where nobody chooses. */
  readonly onChosen?: (node: number | null) => void;
};

export const CollaborationMap = ({ drawing, size, language, label, chosen, onChosen }: Props) => {
  const text = collaborationText[language];
  const id = useId();
  const [pointed, setPointed] = useState<number | null>(null);
  const { layout, shownNames } = useMemo(() => {
    const wardsWords = (wards: number): string => text.withWards(formatCount(wards, language));
    return { layout: mapLayout(drawing, size, wardsWords), shownNames: drawing.nodes.map((node) => nameOf(node, wardsWords)) };
  }, [drawing, size, text, language]);
  const { nodes, links } = drawing;
  const paths = useMemo(() => {
    const joined = (isWanted: (link: Drawing['links'][number]) => boolean): string => links.filter(isWanted).map((link) => linkPath(layout, link)).join('');
    const isAcross = ({ a, b }: Drawing['links'][number]): boolean => nodes[a]?.kind !== nodes[b]?.kind;
    return { within: joined((link) => !isAcross(link)), across: joined(isAcross), plans: joined(({ ways }) => ways.includes('plan')) };
  }, [layout, links, nodes]);
  const looked = pointed ?? chosen;
  const partners = useMemo(() => (looked === null ? null : partnersOf(links, looked)), [links, looked]);
  const own = looked === null ? [] : links.filter(({ a, b }) => a === looked || b === looked);
  const standing = (node: number): string => (partners === null ? 'any' : node === looked ? 'chosen' : partners.has(node) ? 'partner' : 'other');
  const drawn = (
    <>
      <g className="collaboration-links" data-faded={looked === null ? 'no' : 'yes'} aria-hidden="true">
        <path className="collaboration-within" d={paths.within} />
        <path className="collaboration-across" d={paths.across} />
        <path className="collaboration-plans" d={paths.plans} />
      </g>
      <g className="collaboration-own" aria-hidden="true">
        {own.map((link) => <path key={`${link.a} ${link.b}`} data-plan={link.ways.includes('plan') ? 'yes' : 'no'} d={linkPath(layout, link)} />)}
      </g>
      <g className="collaboration-headings" aria-hidden="true">
        {layout.headings.map(({ kind, side, x, y }) => (
          <text key={`${kind} ${side}`} x={side === 'left' ? x - BESIDE : x + BESIDE} y={y} dy=".4em" textAnchor={side === 'left' ? 'end' : 'start'}>{text.kinds[kind]}</text>
        ))}
      </g>
    </>
  );
  const names = layout.agencies.map(({ side, x, y, lines, letters }, node) => {
    const isLeft = side === 'left';
    const from = isLeft ? 0 : x - BESIDE;
    const agency = nodes[node];
    return agency === undefined ? null : (
      <g
        key={agency.name} id={`${id}-${node}`} className="collaboration-agency" data-standing={standing(node)}
        {...(onChosen === undefined ? {} : {
          role: 'option', 'aria-selected': node === chosen, 'aria-label': text.ofAgency(shownNames[node] ?? '', formatCount(partnersOf(links, node).size, language)),
          onPointerEnter: () => setPointed(node), onPointerLeave: () => setPointed(null), onClick: () => onChosen(node === chosen ? null : node),
        })}
      >
        <rect x={from} y={y - layout.row / 2} width={isLeft ? x + BESIDE : layout.width - from} height={layout.row} />
        <KindMark kind={agency.kind} x={x} y={y} />
        <text y={y} fontSize={letters} textAnchor={isLeft ? 'end' : 'start'}>
          {lines.map((line, i) => <tspan key={line} x={isLeft ? x - BESIDE : x + BESIDE} dy={i === 0 ? `${0.35 - (lines.length - 1) * 0.56}em` : '1.12em'}>{i < lines.length - 1 ? `${line} ` : line}</tspan>)}
        </text>
      </g>
    );
  });
  const box = `0 0 ${layout.width} ${layout.height}`;
  if (onChosen === undefined) return <svg className="collaboration-map" viewBox={box} role="img" aria-label={label}>{drawn}{names}</svg>;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = walked(event.key, chosen, layout.agencies);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChosen(next);
  };
  return (
    <svg
      className="collaboration-map" viewBox={box} role="listbox" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}
      {...(chosen === null ? {} : { 'aria-activedescendant': `${id}-${chosen}` })}
    >
      {drawn}{names}
    </svg>
  );
};
