// What stands under one heading of the report: texts with their items, tables whose heads repeat, and photos; it writes no word.
import type { ReportBlock } from '../../../shared/domain/implementationReport/reportDocument.ts';
import type { ReportPhoto } from '../../../shared/domain/implementationReport/schemas.ts';
import type { Language } from '../../../shared/units.ts';
import { CollaborationFigure } from './CollaborationFigure.tsx';

type Props = { readonly blocks: readonly ReportBlock[]; readonly photos: readonly ReportPhoto[]; readonly language: Language };

export const ReportBlocks = ({ blocks, photos, language }: Props) => blocks.map((block, at) => {
  switch (block.kind) {
    case 'text': return (
      <div key={at} className="implementation-text" data-by={block.by}>
        {block.lines.map(({ isItem, words }, line) => <p key={line} className={isItem ? 'implementation-item' : undefined} dir="auto">{words}</p>)}
      </div>
    );
    case 'table': return (
      <table key={at} className="rows implementation-table">
        <colgroup>{block.columns.map(({ share }, column) => <col key={column} style={{ width: `${share}%` }} />)}</colgroup>
        <thead>
          {block.title === null ? null : <tr><th colSpan={block.columns.length} scope="colgroup" className="implementation-table-title">{block.title}</th></tr>}
          <tr>{block.columns.map(({ title, isFigure }, column) => <th key={column} scope="col" className={isFigure ? 'implementation-figure' : undefined}>{title}</th>)}</tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            <tr key={line}>{row.map((cell, column) => <td key={column} dir="auto" className={block.columns[column]?.isFigure === true ? 'implementation-figure' : undefined}>{cell}</td>)}</tr>
          ))}
        </tbody>
      </table>
    );
    case 'collaborationMap': return <CollaborationFigure key={at} map={block.map} language={language} />;
    case 'photos': return (
      <div key={at} className="implementation-photos">
        {block.photos.map(({ id, caption }) => (
          <figure key={id}>
            <img src={`data:image/jpeg;base64,${photos.find((photo) => photo.id === id)?.data ?? ''}`} alt={caption} />
            <figcaption dir="auto">{caption}</figcaption>
          </figure>
        ))}
      </div>
    );
  }
});
