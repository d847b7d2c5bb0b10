// One of the files that action plans leave in: what it is for, its button, and what came of it.
import { Button } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FollowUpExport } from '../../../../../shared/contract.ts';
import type { TakeWay } from '../../../../../shared/documents.ts';
import { closeText } from '../../../../../shared/text/close.ts';
import { followUpOutText } from '../../../../../shared/text/close/followUpOut.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { refusalText } from '../../../../../shared/text/refusals.ts';
import type { FileHandle } from '../../../../../shared/units.ts';
import { keepFocus } from '../../../keepFocus.ts';
import { KeySign } from '../../../keys/KeySign.tsx';
import { useLanguage, useText } from '../../../useLanguage.ts';
import type { UseMaking } from '../../useMaking.ts';
import { usePapersIn } from '../../usePapersIn.ts';

export type OutKind = 'letters' | FollowUpExport;
/** `pages` absent: it has none. */
export type PlansMade = { readonly file: FileHandle; readonly name: string; readonly takes: TakeWay; readonly pages?: number };

type Props = {
  readonly kind: OutKind;
  readonly plans: Omit<UseMaking<{ readonly what: OutKind }, PlansMade>, 'make'>;
  readonly canMake: boolean;
  readonly onMake: () => void;
  /** What is chosen before it is made. */
  readonly children?: ReactNode;
};

export const OutWay = ({ kind, plans: { making, refusal, open, take }, canMake, onMake, children }: Props) => {
  const language = useLanguage();
  const where = usePapersIn();
  const text = useText(followUpOutText);
  const close = useText(closeText);
  const { name, about, make } = text.ways[kind];
  const isHere = making.kind !== 'idle' && making.asked.what === kind;
  return (
    <section className="plans-out-way" aria-labelledby={`plans-out-${kind}`}>
      <h3 id={`plans-out-${kind}`}>{name}</h3>
      <p>{about}</p>
      {children}
      <Button variant={kind === 'letters' ? 'filled' : 'default'} justify="space-between" disabled={!canMake || making.kind === 'making'} rightSection={kind === 'letters' ? <KeySign of="makePaper" /> : undefined} onMouseDown={keepFocus} onClick={onMake}>{make}</Button>
      {isHere && making.kind === 'made' ? (
        <div className="plans-out-made" role="status">
          <IconFileCheck size={20} stroke={1.5} aria-hidden="true" />
          <div>
            <strong>{making.made.name}</strong>
            <p>{making.savedAs === null ? text.made(making.made.pages === undefined ? null : formatCount(making.made.pages, language), where) : `${close.savedAs(making.savedAs)}.`}</p>
            <span>
              {/* A calendar is not opened from here: the program that takes it in is chosen by whoever keeps it. */}
              {kind === 'ics' ? null : <Button size="compact-sm" variant="default" rightSection={<kbd>Enter</kbd>} onClick={() => void open()}>{text.openFile}</Button>}
              <Button size="compact-sm" variant="default" rightSection={<KeySign of="takePaper" />} onClick={() => void take()}>{close.take[making.made.takes]}</Button>
            </span>
          </div>
        </div>
      ) : null}
      {!isHere || refusal === null ? null : <div className="plans-out-refused" role="alert"><strong>{making.kind === 'refused' ? text.refused : text.notOpened}.</strong> {refusalText(refusal, language)}</div>}
    </section>
  );
};
