// The three doors over one panorama and what was opened last; arrow keys walk, Enter goes in.
import { IconCompass, IconFilePlus, IconFolderOpen } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { consoleText } from '../../../shared/text/console.ts';
import { newRetreatText } from '../../../shared/text/newRetreat.ts';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import type { FileHandle } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useText } from '../useLanguage.ts';
import { Door } from './Door.tsx';
import { useOpenedWhen } from './useOpenedWhen.ts';

type Props = {
  readonly onPage: (page: 'new' | 'open') => void;
  readonly onDemo: () => void;
  readonly onOpen: (file: FileHandle) => void;
};

/** One line has room for so many; the door has the rest. */
const RECENT_SHOWN = 3;

export const Doors = ({ onPage, onDemo, onOpen }: Props) => {
  const { welcome, demoTag } = useText(consoleText);
  const { tag } = useText(rehearsalText);
  const { help } = useText(newRetreatText);
  const openedWhen = useOpenedWhen();
  const recent = useView('files')?.recent ?? [];
  const row = useRef<HTMLDivElement>(null);
  const doors = (): HTMLElement[] => [...(row.current?.querySelectorAll<HTMLElement>('.door') ?? [])];
  const walk = (by: 1 | -1): void => {
    const all = doors();
    const here = all.findIndex((door) => door === document.activeElement);
    all[here < 0 ? 0 : (here + by + all.length) % all.length]?.focus();
  };
  useEffect(() => doors()[0]?.focus(), []);
  useKeys({ ArrowRight: () => walk(1), ArrowLeft: () => walk(-1) });
  return (
    <>
      <main className="entrance">
        <h1>{welcome.title}</h1>
        <p className="welcome-lead">{welcome.lead}</p>
        <div className="doors" ref={row}>
          <Door at={0} keys="Ctrl N" icon={<IconFilePlus size={30} stroke={1.75} />} {...welcome.newDoor} onEnter={() => onPage('new')} />
          <Door at={1} keys="Ctrl O" icon={<IconFolderOpen size={30} stroke={1.75} />} {...welcome.openDoor} onEnter={() => onPage('open')} />
          <Door at={2} keys="Ctrl D" icon={<IconCompass size={30} stroke={1.75} />} {...welcome.demoDoor} onEnter={onDemo} />
        </div>
        {recent.length === 0 ? null : (
          <div className="recent">
            <span>{welcome.recent}</span>
            {recent.slice(0, RECENT_SHOWN).map((each) => (
              <button type="button" key={each.file} className="bar-button" onClick={() => onOpen(each.file)}>
                <strong>{each.name}</strong>
                {each.rehearsal === true ? <span className="demo-tag">{tag}</span> : null}
                {each.demo ? <span className="demo-tag">{demoTag}</span> : null}
                {openedWhen(each.openedAt)}
              </button>
            ))}
          </div>
        )}
      </main>
      <Foot
        keys={[{ keys: '← →', does: welcome.footChoose }, { keys: 'Enter', does: welcome.footEnter }, { keys: 'F1', does: help }]}
        note={welcome.offline}
      />
    </>
  );
};
