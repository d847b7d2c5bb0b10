// The same map as a matrix: a cell for each pair above the diagonal, marked by how the two met; one cell at a time may be looked at. It counts nothing.
import { useEffect, useId, useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import type { Drawing } from '../../../shared/domain/collaboration/drawing.ts';
import { collaborationText } from '../../../shared/text/learning/collaboration.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';
import './collaboration.css';
import './collaborationMatrix.css';
import { nameOf } from './mapLayout.ts';
import { steppedTo } from './matrixWalk.ts';

/** Row and column, the row always before the column. */
export type MatrixCell = { readonly a: number; readonly b: number };
type Props = {
  readonly drawing: Drawing;
  readonly language: Language;
  readonly chosen: MatrixCell | null;
  readonly onChosen: (cell: MatrixCell) => void;
};

export const CollaborationMatrix = ({ drawing: { nodes, links }, language, chosen, onChosen }: Props) => {
  const text = collaborationText[language];
  const id = useId();
  const linkOf = useMemo(() => new Map(links.map((link) => [link.a * nodes.length + link.b, link])), [links, nodes]);
  const names = nodes.map((node) => nameOf(node, (wards) => text.withWards(formatCount(wards, language))));
  const cellId = ({ a, b }: MatrixCell): string => `${id}-${a}-${b}`;
  const target = chosen === null ? null : cellId(chosen);
  useEffect(() => {
    if (target !== null) document.getElementById(target)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [target]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = steppedTo(event.key, chosen, nodes.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChosen(next);
  };
  return (
    <div className="collaboration-matrix">
      <table role="grid" data-own-arrows aria-label={text.matrixLabel} tabIndex={0} onKeyDown={onKeyDown} {...(target === null ? {} : { 'aria-activedescendant': target })}>
        <thead>
          <tr>
            <td />
            {names.slice(1).map((name, i) => <th key={name} scope="col" data-marked={chosen?.b === i + 1 ? 'yes' : 'no'}><span>{name}</span></th>)}
          </tr>
        </thead>
        <tbody>
          {names.slice(0, -1).map((name, a) => (
            <tr key={name}>
              <th scope="row" data-marked={chosen?.a === a ? 'yes' : 'no'}>{name}</th>
              {a === 0 ? null : <td colSpan={a} className="collaboration-below" />}
              {names.slice(a + 1).map((other, at) => {
                const b = a + 1 + at;
                const link = linkOf.get(a * nodes.length + b);
                const ways = link?.ways ?? [];
                const isChosen = chosen !== null && chosen.a === a && chosen.b === b;
                return (
                  <td
                    key={other} id={cellId({ a, b })} aria-selected={isChosen} onClick={() => onChosen({ a, b })} data-met={ways.join(' ')}
                    aria-label={`${text.pair(name, other)}: ${link === undefined ? text.notMet : ways.map((way) => text.ways[way]).join(', ')}`}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
