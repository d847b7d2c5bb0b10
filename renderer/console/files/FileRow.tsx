// One file that can be opened, as a row: opened by its name, put into the trash after a second word; it calls nothing.
import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { filesText } from '../../../shared/text/files.ts';
import { useText } from '../useLanguage.ts';

type Props = {
  readonly name: string;
  readonly tags?: ReactNode;
  readonly details: string;
  readonly onOpen: () => void;
  /** Another way to open it. */
  readonly otherWay?: { readonly title: string; readonly what: string; readonly onPress: () => void };
  /** Absent: it cannot go into the trash. */
  readonly trash?: { readonly isAsked: boolean; readonly onAsk: () => void; readonly onYes: () => void; readonly onNo: () => void };
};

export const FileRow = ({ name, tags, details, onOpen, otherWay, trash }: Props) => {
  const text = useText(filesText).open;
  if (trash?.isAsked === true) {
    return (
      <li className="file-row">
        <div className="file-asks" role="group" aria-label={text.trashAsk(name)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); trash.onNo(); } }}>
          <div><strong>{text.trashAsk(name)}</strong><span>{text.trashWhat}</span></div>
          <Button autoFocus variant="default" rightSection={<kbd>Enter</kbd>} onClick={trash.onYes}>{text.trashYes}</Button>
          <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={trash.onNo}>{text.trashNo}</Button>
        </div>
      </li>
    );
  }
  return (
    <li className="file-row">
      <button type="button" className="file-open" onClick={onOpen} onKeyDown={(event) => { if (event.key === 'Delete') trash?.onAsk(); }}>
        <strong>{name}</strong>
        {tags}
        <span className="file-details">{details}</span>
      </button>
      {otherWay === undefined ? null
        : <button type="button" className="bar-button" title={otherWay.what} onClick={otherWay.onPress}>{otherWay.title}</button>}
      {trash === undefined ? null : (
        <button type="button" className="bar-button" aria-label={text.trashNamed(name)} title={text.trash} onClick={trash.onAsk}>
          <IconTrash size={17} stroke={1.75} aria-hidden="true" />
        </button>
      )}
    </li>
  );
};
