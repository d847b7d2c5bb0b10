// The list of instruments and, beside it, the forms of the chosen one; arrow keys choose, Enter changes.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { InstrumentRow, InstrumentsView } from '../../../../../shared/domain/learning/learningViews.ts';
import { occasions } from '../../../../../shared/domain/learning/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { instrumentsText } from '../../../../../shared/text/learning/instruments.ts';
import type { InstrumentId } from '../../../../../shared/units.ts';
import { Editable } from '../../../Editable.tsx';
import { Foot } from '../../../Foot.tsx';
import { KeySign } from '../../../keys/KeySign.tsx';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import { useViewOnly } from '../../../useViewOnly.ts';
import { FormsDesk } from './FormsDesk.tsx';

type Props = {
  readonly instruments: InstrumentsView;
  readonly people: number;
  readonly chosen: InstrumentRow | null;
  readonly onChoose: (id: InstrumentId) => void;
  readonly onEdit: (id: InstrumentId | 'new') => void;
};

export const InstrumentDesk = ({ instruments, people, chosen, onChoose, onEdit }: Props) => {
  const text = useText(instrumentsText);
  const language = useLanguage();
  const isViewOnly = useViewOnly();
  const send = useSend();
  const count = (number: number): string => formatCount(number, language);
  const step = (by: number): void => {
    const next = instruments[instruments.findIndex(({ id }) => id === chosen?.id) + by];
    if (next !== undefined) onChoose(next.id);
  };
  const onNew = (): void => { if (!isViewOnly) onEdit('new'); };
  const onRemove = (): void => { if (chosen !== null && !isViewOnly) void send({ type: 'removeInstrument', instrument: chosen.id }); };
  useKeys({
    ArrowUp: () => step(-1), ArrowDown: () => step(1), Enter: () => { if (chosen !== null && !isViewOnly) onEdit(chosen.id); },
    newInstrument: onNew, removeInstrument: onRemove,
  });
  return (
    <>
      <div className="instruments-desk">
        <section className="instruments-list" aria-labelledby="instruments-heading">
          <header>
            <div>
              <h1 id="instruments-heading">{text.heading}</h1>
              <p>{text.lead}</p>
            </div>
            <Editable><Button variant="default" leftSection={<IconPlus size={15} aria-hidden="true" />} rightSection={<KeySign of="newInstrument" />} onClick={onNew}>{text.add}</Button></Editable>
          </header>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.columns.name}</th><th scope="col">{text.columns.form}</th><th scope="col">{text.columns.identity}</th><th scope="col" className="is-figure">{text.columns.items}</th>
                {occasions.map((occasion) => <th key={occasion} scope="col" className="is-figure">{text.occasions[occasion]}</th>)}
                <th scope="col" className="is-figure">{text.columns.version}</th>
              </tr>
            </thead>
            <tbody>
              {instruments.map(({ id, name, form, identity, items, occasions: asked, answered, version }) => (
                // The button in the row does the same by keyboard.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
                <tr key={id} className={id === chosen?.id ? 'is-chosen' : ''} onClick={() => onChoose(id)}>
                  <th scope="row"><button type="button" aria-pressed={id === chosen?.id} onClick={() => onChoose(id)}>{name[language]}</button></th>
                  <td>{text.forms[form]}</td>
                  <td>{text.identities[identity]}</td>
                  <td className="is-figure">{count(items.length)}</td>
                  {occasions.map((occasion) => <td key={occasion} className="is-figure">{asked.includes(occasion) ? count(answered[occasion]) : <span className="instruments-not">{text.notAsked}</span>}</td>)}
                  <td className="is-figure">{count(version)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        {chosen === null ? null : <FormsDesk key={chosen.id} instrument={chosen} people={people} onEdit={() => onEdit(chosen.id)} onRemove={onRemove} />}
      </div>
      <Foot keys={[{ keys: '↑ ↓', does: text.foot.choose }, ...(isViewOnly ? [] : [{ keys: 'Enter', does: text.foot.change }, { action: 'newInstrument', does: text.foot.add }, { action: 'removeInstrument', does: text.foot.remove }] as const), { action: 'makePaper', does: text.foot.print }]} />
    </>
  );
};
