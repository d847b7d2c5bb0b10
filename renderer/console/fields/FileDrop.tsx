// Takes the file that is dropped on a pane or chosen in the system's own dialog; it reads none.
import type { ReactNode, RefObject } from 'react';
import { useState } from 'react';

type Props = {
  /** Its hidden field; a click on it opens the dialog. */
  readonly chooser: RefObject<HTMLInputElement | null>;
  /** The endings the dialog offers. */
  readonly accept: string;
  readonly label: string;
  /** What is said while a file hovers over the pane. */
  readonly hint: string;
  readonly canDrop?: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
};

export const FileDrop = ({ chooser, accept, label, hint, canDrop = true, onFile, children }: Props) => {
  const [isDropping, setDropping] = useState(false);
  const take = (files: FileList | null): void => {
    const first = files?.[0];
    if (first !== undefined) onFile(first);
  };
  return (
    <div
      className="drop-pane"
      onDragEnter={() => setDropping(canDrop)}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false); }}
      onDrop={(event) => { setDropping(false); if (canDrop) take(event.dataTransfer.files); }}
    >
      <input
        ref={chooser} type="file" accept={accept} hidden aria-label={label}
        onChange={(event) => {
          take(event.currentTarget.files);
          // Otherwise the same file, mended meanwhile, could not be chosen again.
          event.currentTarget.value = '';
        }}
      />
      {children}
      {isDropping ? <div className="drop-hint">{hint}</div> : null}
    </div>
  );
};
