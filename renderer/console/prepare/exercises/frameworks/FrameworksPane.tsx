// The value frameworks of the retreat: BerAKHLAK to read, those added to change; each change can be undone.
import { Button } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { FrameworkFields, ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import { berakhlak } from '../../../../../shared/library/berakhlak.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { ownExercisesText } from '../../../../../shared/text/prepare/ownExercises.ts';
import type { FrameworkId } from '../../../../../shared/units.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import { Pane } from '../../Pane.tsx';
import { useOpenForm } from '../../useOpenForm.ts';
import { FrameworkForm } from './FrameworkForm.tsx';
import { ValueNotes } from './ValueNotes.tsx';
import { KeySign } from '../../../keys/KeySign.tsx';

type Props = { readonly frameworks: readonly ValueFramework[]; readonly onBack: () => void };

export const FrameworksPane = ({ frameworks, onBack }: Props) => {
  const text = useText(ownExercisesText).framework;
  const language = useLanguage();
  const send = useSend();
  // null: none is open; 'new': one that is not there yet.
  const [editing, openForm, letFormGo] = useOpenForm<FrameworkId | 'new'>();
  const onSave = async (id: FrameworkId | null, fields: FrameworkFields): Promise<void> => {
    const answer = await send(id === null ? { type: 'addFramework', fields } : { type: 'editFramework', framework: id, fields });
    if (answer.ok) letFormGo();
  };
  const form = (framework: ValueFramework | null) => (
    <FrameworkForm
      framework={framework} others={frameworks.filter((each) => each.id !== framework?.id)}
      onSave={(fields) => void onSave(framework?.id ?? null, fields)} onCancel={() => openForm(null)}
    />
  );
  useKeys(editing === null ? { Escape: onBack, add: () => openForm('new') } : {});
  return (
    <Pane
      title={text.title} lead={text.lead}
      actions={editing !== null ? undefined : (
        <>
          <Button variant="default" onClick={onBack}>{text.back}</Button>
          <Button leftSection={<IconPlus size={17} stroke={1.75} />} rightSection={<KeySign of="add" />} onClick={() => openForm('new')}>{text.add}</Button>
        </>
      )}
      keys={editing === null ? [{ action: 'add', does: text.footNew }, { keys: 'Esc', does: text.footBack }] : []}
    >
      <div className="pane-body">
        {editing === 'new' ? form(null) : null}
        {frameworks.map((framework) => (editing === framework.id ? <div key={framework.id}>{form(framework)}</div> : (
          <section key={framework.id} className="framework" aria-label={framework.name[language]}>
            <header>
              <h2>{framework.name[language]}</h2>
              <span className="faint">{text.values(formatCount(framework.values.length, language))}{framework.id === berakhlak.id ? `, ${text.always.toLowerCase()}` : ''}</span>
              {framework.id === berakhlak.id || editing !== null ? null : (
                <div className="row-tools">
                  <button type="button" className="mend" aria-label={text.edit(framework.name[language])} onClick={() => openForm(framework.id)}><IconPencil size={16} stroke={1.75} aria-hidden="true" /></button>
                  <button type="button" className="mend" aria-label={text.remove(framework.name[language])} onClick={() => void send({ type: 'removeFramework', framework: framework.id })}><IconTrash size={16} stroke={1.75} aria-hidden="true" /></button>
                </div>
              )}
            </header>
            <ValueNotes values={framework.values} />
          </section>
        )))}
      </div>
    </Pane>
  );
};
