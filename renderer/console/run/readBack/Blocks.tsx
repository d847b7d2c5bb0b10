// What still keeps the run from being verified, said before anyone tries: sheets that are out and disputes that are open.
import { IconHourglass, IconMessageReport } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatCount } from '../../../../shared/text/format.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { MemberId, TeamId } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Affair } from './affairs.ts';
import type { Block } from './reading.ts';

const FEW = 3;

type Props = {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly nameOf: (member: MemberId) => string;
  /** It is no team by itself any more, and what is open of it is settled here. */
  readonly isMerged: (team: TeamId) => boolean;
  readonly open: Affair | null;
  readonly onOpen: (affair: Affair) => void;
  readonly onDecide: (team: TeamId) => void;
  /** The form of the affair that is open. */
  readonly children: ReactNode;
};

export const Blocks = ({ heading, blocks, nameOf, isMerged, open, onOpen, onDecide, children }: Props) => {
  const text = useText(readBackText).blocks;
  const language = useLanguage();
  const out = blocks.filter(({ kind }) => kind === 'out').length;
  return (
    // Many would push the papers out of sight.
    <details className="warn-note read-back-blocks" open={blocks.length <= FEW || undefined}>
      <summary>{heading}: {text.counts(formatCount(out, language), formatCount(blocks.length - out, language))}</summary>
      <ul>
        {blocks.map((block) => {
          const { team, name } = block.row;
          const judge = block.kind === 'out' && block.judge !== null ? nameOf(block.judge) : null;
          const isOpen = open?.team === team && (block.kind === 'out' ? open.kind === 'release' && open.judge === block.judge : open.kind === 'decide' && isMerged(team));
          return (
            <li key={`${block.kind} ${team} ${block.kind === 'out' ? block.judge ?? '' : ''}`}>
              {block.kind === 'out' ? <IconHourglass size={16} stroke={1.7} aria-hidden="true" /> : <IconMessageReport size={16} stroke={1.7} aria-hidden="true" />}
              <span>{block.kind === 'out' ? text.out(name, judge) : text.disputed(name, block.words)}</span>
              {block.kind === 'out'
                ? <Button size="compact-sm" variant="default" aria-label={text.releaseOf(name, judge)} aria-expanded={isOpen} onClick={() => onOpen({ kind: 'release', team, judge: block.judge })}>{text.release}</Button>
                : <Button size="compact-sm" variant="default" aria-label={text.decideOf(name)} aria-expanded={isMerged(team) ? isOpen : undefined} onClick={() => onDecide(team)}>{text.decide}</Button>}
              {isOpen ? children : null}
            </li>
          );
        })}
      </ul>
    </details>
  );
};
