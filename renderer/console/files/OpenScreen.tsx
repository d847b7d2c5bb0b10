// Every retreat file this laptop knows or sees, the last one opened first, and the backups of the one that is open.
import './files.css';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { consoleText } from '../../../shared/text/console.ts';
import { filesText } from '../../../shared/text/files.ts';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import { formatCount } from '../../../shared/text/format.ts';
import type { RehearsalOf } from '../../../shared/domain/things.ts';
import type { FileHandle, Instant, Zone } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';
import { EmptyBox } from '../EmptyBox.tsx';
import { Foot } from '../Foot.tsx';
import { laptopZone } from '../laptopZone.ts';
import { showNotice } from '../toasts.ts';
import { useCall } from '../useCall.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { openedWhen } from '../welcome/useOpenedWhen.ts';
import { FileRow } from './FileRow.tsx';
import { useFiles } from './useFiles.ts';
import type { Opening } from './useOpening.ts';
import { walkFocus } from './walkFocus.ts';
import { Loading } from '../loading/Loading.tsx';

type Props = {
  readonly opening: Opening;
  /** The zone and name of the retreat that is open, or null. */
  readonly openNow: { readonly zone: Zone; readonly name: string; readonly rehearsal?: RehearsalOf } | null;
  /** Opens a rehearsal of the retreat that is open, or leaves it. */
  readonly onRehearsal?: () => void;
  readonly onBack: () => void;
  /** What else can be done while there is no file at all. */
  readonly otherWays?: ReactNode;
};

export const OpenScreen = ({ opening, openNow, onRehearsal, onBack, otherWays }: Props) => {
  const text = useText(filesText);
  const { demoTag } = useText(consoleText);
  const rehearsal = useText(rehearsalText);
  const language = useLanguage();
  const link = useLink();
  const isViewOnly = useViewOnly();
  const call = useCall();
  const files = useFiles();
  const list = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<FileHandle | null>(null);
  /** The row that was asked about; the focus comes back to its place. */
  const askedAt = useRef<number | null>(null);
  const walk = (by: 1 | -1): void => walkFocus(list.current, '.file-open, .empty-box button', by);
  const isThere = files !== undefined;
  useEffect(() => { if (isThere) walkFocus(list.current, '.file-open, .empty-box button', 1); }, [isThere]);
  useEffect(() => {
    if (asked !== null || askedAt.current === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.file-open') ?? [])];
    rows[Math.min(askedAt.current, rows.length - 1)]?.focus();
    askedAt.current = null;
  }, [asked]);
  useKeys({ ArrowDown: () => walk(1), ArrowUp: () => walk(-1), Escape: onBack });
  if (files === undefined) return <Loading />;
  const { recent, found, backups } = files;
  const when = (at: Instant): string => openedWhen(at, link.now(), openNow?.zone ?? laptopZone(), language);
  const onTrash = async (file: FileHandle, name: string): Promise<void> => {
    const { ok } = await call('trashRetreat', { file });
    setAsked(null);
    if (ok) showNotice(text.open.trashed(name), language);
  };
  const onAsk = (file: FileHandle): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.file-row') ?? [])];
    askedAt.current = rows.findIndex((row) => row.contains(document.activeElement));
    setAsked(file);
  };
  const trash = (file: FileHandle, name: string) => ({
    isAsked: asked === file, onAsk: () => onAsk(file), onNo: () => setAsked(null), onYes: () => void onTrash(file, name),
  });
  /** What is open now was opened last; only what can be opened goes into the trash. */
  const isOpenNow = (at: number, name: string): boolean => at === 0 && openNow?.name === name;
  /** One of each place and record: two backups of the same state hold the same. */
  const distinct = backups.filter(({ seq, second }, at) => backups.findIndex((other) => other.seq === seq && other.second === second) === at);
  const isEmpty = recent.length + found.length + backups.length === 0;
  return (
    <>
      <div className="files-page">
        <header className="files-head">
          <div>
            <h1>{text.open.title}</h1>
            <p>{openNow === null || isViewOnly ? text.open.lead : text.open.leadOpen}</p>
          </div>
          <div className="files-ways">
            {onRehearsal === undefined ? null
              : <Button variant="default" rightSection={<kbd>Ctrl G</kbd>} onClick={onRehearsal}>{openNow?.rehearsal === undefined ? rehearsal.open.menu : rehearsal.band.back}</Button>}
            <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onBack}>{text.open.back}</Button>
          </div>
        </header>
        <div ref={list} className="files-lists">
          {isEmpty ? <EmptyBox title={text.open.nothing.title} sentence={text.open.nothing.what}>{otherWays}</EmptyBox> : null}
          {recent.length === 0 ? null : (
            <section aria-labelledby="files-recent">
              <h2 id="files-recent">{text.open.recent}</h2>
              <ul>
                {recent.map(({ file, name, demo, rehearsal: isRehearsal, openedAt }, at) => (
                  <FileRow
                    key={file} name={name} details={when(openedAt)} onOpen={isOpenNow(at, name) ? onBack : () => opening.open(file)}
                    {...(isOpenNow(at, name) ? {} : { trash: trash(file, name) })}
                    tags={<>
                      {isRehearsal === true ? <span className="demo-tag">{rehearsal.tag}</span> : null}
                      {demo ? <span className="demo-tag">{demoTag}</span> : null}
                      {isOpenNow(at, name) ? <span className="files-tag">{text.open.openNow}</span> : null}
                    </>}
                  />
                ))}
              </ul>
            </section>
          )}
          {found.length === 0 ? null : (
            <section aria-labelledby="files-found">
              <h2 id="files-found">{text.open.found}</h2>
              <ul>
                {found.map(({ file, name, where, changedAt }) => (
                  <FileRow
                    key={file} name={name} details={text.open.where(where, when(changedAt))} onOpen={() => opening.open(file)} trash={trash(file, name)}
                    otherWay={{ title: text.open.asCopy, what: text.open.asCopyWhat, onPress: () => opening.openCopy(file) }}
                  />
                ))}
              </ul>
            </section>
          )}
          {backups.length === 0 ? null : (
            <section aria-labelledby="files-backups">
              <h2 id="files-backups">{text.open.backups}</h2>
              <p>{text.open.backupsWhat}</p>
              <ul>
                {distinct.map(({ file, at, seq, second }) => (
                  <FileRow
                    key={file} name={when(at)} onOpen={() => opening.openCopy(file)}
                    details={`${text.open.atRecord(formatCount(seq, language))}, ${second ? text.open.onStick : text.open.onThisLaptop}`}
                  />
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <Foot keys={[
        { keys: '↑ ↓', does: text.foot.choose }, { keys: 'Enter', does: text.foot.open },
        { keys: 'Delete', does: text.foot.trash }, { keys: 'Esc', does: text.foot.back },
      ]} />
    </>
  );
};
