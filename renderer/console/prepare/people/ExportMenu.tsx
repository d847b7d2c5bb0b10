// Saves the list of people, or the empty form for agencies, as a file and opens it; it writes nothing itself.
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { RosterExport } from '../../../../shared/contract.ts';
import { rosterExports } from '../../../../shared/contract.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { showNotice } from '../../toasts.ts';
import { useCall } from '../../useCall.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

/** Without people there is the form alone. */
export const ExportMenu = ({ hasPeople }: { readonly hasPeople: boolean }) => {
  const text = useText(prepareText).people.exports;
  const language = useLanguage();
  const call = useCall();
  const [isMaking, setMaking] = useState(false);
  const onExport = async (kind: RosterExport): Promise<void> => {
    setMaking(true);
    const answer = await call('exportRoster', { kind, language });
    setMaking(false);
    if (!answer.ok) return;
    showNotice(text.done(answer.value.name), language);
    await call('openFile', { file: answer.value.file });
  };
  return (
    <Menu position="bottom-end" withinPortal={false}>
      <Menu.Target><Button variant="default" disabled={isMaking}>{text.open}</Button></Menu.Target>
      <Menu.Dropdown>
        {rosterExports.filter((kind) => hasPeople || kind === 'form').map((kind) => <Menu.Item key={kind} onClick={() => void onExport(kind)}>{text[kind]}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
};
