// Chooses the stick that gets every record and every backup too; it says what kind of stick that may be.
import { Radio } from '@mantine/core';
import type { Topics } from '../../../shared/contract.ts';
import type { Safety } from '../../../shared/machineTopics.ts';
import { safetyText } from '../../../shared/text/safety.ts';
import type { Instant } from '../../../shared/units.ts';
import { useCall } from '../useCall.ts';
import { useText } from '../useLanguage.ts';

type Props = {
  readonly second: Safety['second'];
  /** undefined until they have been looked for. */
  readonly drives: Topics['files']['drives'] | undefined;
  readonly when: (at: Instant) => string;
};

const NONE = 'none';

export const SecondFolder = ({ second, drives, when }: Props) => {
  const text = useText(safetyText).second;
  const call = useCall();
  const present = drives ?? [];
  const isThere = second !== null && present.some(({ name }) => name === second.name);
  const chosen = second === null ? NONE : present.find(({ name }) => name === second.name)?.drive ?? second.name;
  const onChoose = (value: string): void => {
    const drive = present.find((each) => each.drive === value)?.drive ?? null;
    if (value === NONE || drive !== null) void call('chooseSecondFolder', { drive });
  };
  return (
    <section>
      <h3>{text.title}</h3>
      <p>{text.what}</p>
      <Radio.Group aria-label={text.title} value={chosen} onChange={onChoose}>
        <div className="second-choice">
        <Radio value={NONE} label={text.none} />
        {present.map(({ drive, name }) => (
          <Radio key={drive} value={drive} label={second?.name === name && second.lastBackup !== null ? `${name}, ${when(second.lastBackup)}` : name} />
        ))}
        {second === null || isThere ? null : <Radio value={second.name} label={text.away(second.name)} />}
        </div>
      </Radio.Group>
      {drives !== undefined && present.length === 0 ? <p>{text.noDrives}</p> : null}
      <p className="own-media">{text.ownMedia}</p>
    </section>
  );
};
