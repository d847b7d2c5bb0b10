// What befell the scores, a section each with a table of when, whom and what; then in a line what there was none of.
import type { Matters } from '../../../shared/domain/records/matters.ts';
import { mattersText } from '../../../shared/text/records/matters.ts';
import { dayRecapText } from '../../../shared/text/records/dayRecap.ts';
import type { Language, Zone } from '../../../shared/units.ts';
import type { MatterKind } from './matterRows.ts';
import { matterRows } from './matterRows.ts';

export type MatterSectionsProps = { readonly matters: Matters; readonly kinds: readonly MatterKind[]; readonly names: readonly string[]; readonly zone: Zone; readonly language: Language };

export const MatterSections = ({ matters, kinds, names, zone, language }: MatterSectionsProps) => {
  const text = mattersText[language];
  const { at, about, exercise, says } = dayRecapText[language].columns;
  const rows = matterRows(matters, names, zone, language);
  const none = kinds.flatMap((kind) => (rows[kind].length === 0 ? text.none[kind] ?? [] : []));
  return (
    <>
      {kinds.filter((kind) => rows[kind].length > 0).map((kind) => (
        <section key={kind}>
          <h2>{text[kind]}</h2>
          <table className="rows matters-table">
            <colgroup><col className="matters-at" /><col className="matters-about" /><col /></colgroup>
            <thead><tr><th scope="col">{at}</th><th scope="col">{kind === 'readings' || kind === 'cancellations' ? exercise : about}</th><th scope="col">{says}</th></tr></thead>
            <tbody>
              {rows[kind].map((row, index) => (
                <tr key={index}>
                  <td className="rows-figure">{row.at}</td>
                  <th scope="row" dir="auto">{row.about}</th>
                  <td>{row.says.map((sentence) => <p key={sentence} dir="auto">{sentence}</p>)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {none.length === 0 ? null : <p className="record-others">{none.join(' ')}</p>}
    </>
  );
};
