// The strip over the desk while a rotation is planned: which round it is, and the one button that starts or finishes it.
import './rotationBar.css';
import { Button } from '@mantine/core';
import { IconPlayerPlayFilled, IconPlayerStopFilled, IconRotateClockwise2 } from '@tabler/icons-react';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { rotationText } from '../../../../shared/text/rotation.ts';
import { rotationBarText } from '../../../../shared/text/run/rotation.ts';
import { Editable } from '../../Editable.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { keepFocus } from '../../keepFocus.ts';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = { readonly rotation: Rotation; readonly onRound: () => void };

export const RotationBar = ({ rotation: { finished, isRunning, rounds, version }, onRound }: Props) => {
  const text = useText(rotationBarText);
  const words = useText(rotationText);
  const language = useLanguage();
  const count = (value: number): string => formatCount(value, language);
  const [round, of] = [count(finished + 1), count(rounds.length)];
  const isOver = finished >= rounds.length;
  const Icon = isRunning ? IconPlayerStopFilled : IconPlayerPlayFilled;
  return (
    <section className="rotation-bar" aria-label={text.label} onMouseDown={keepFocus}>
      <IconRotateClockwise2 size={17} stroke={1.6} aria-hidden="true" />
      <strong role="status">{isOver ? text.over : isRunning ? text.running(round, of) : text.next(round, of)}</strong>
      <span>{words.version(count(version))}</span>
      {isOver ? null : (
        <Editable>
          <Button size="xs" variant={isRunning ? 'default' : 'filled'} leftSection={<Icon size={14} aria-hidden="true" />} rightSection={<KeySign of="round" />} onClick={onRound}>
            {isRunning ? text.finish(round) : text.start(round)}
          </Button>
        </Editable>
      )}
    </section>
  );
};
