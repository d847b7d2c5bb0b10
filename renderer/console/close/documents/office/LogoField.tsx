// The logo of the letterhead: chosen from a file, made small, put on at once, or taken off.
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Logo } from '../../../../../shared/domain/office/schemas.ts';
import { officeText } from '../../../../../shared/text/office.ts';
import { useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import { logoOf } from './logoOf.ts';

export const LogoField = ({ logo }: { readonly logo: Logo | null }) => {
  const text = useText(officeText).logo;
  const send = useSend();
  const chooser = useRef<HTMLInputElement>(null);
  const [isWrong, setWrong] = useState(false);
  const onFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const made = await logoOf(file);
    setWrong(made === null);
    if (made !== null) await send({ type: 'setLogo', logo: made });
  };
  return (
    <div className="office-logo">
      <input ref={chooser} type="file" accept="image/png,image/jpeg" hidden aria-label={text.choose}
        onChange={(event) => {
          void onFile(event.currentTarget.files?.[0]);
          // Otherwise the same file, mended meanwhile, could not be chosen again.
          event.currentTarget.value = '';
        }} />
      <Button size="xs" variant="default" onClick={() => chooser.current?.click()}>{logo === null ? text.choose : text.change}</Button>
      {logo === null ? null : <Button size="xs" variant="default" onClick={() => void send({ type: 'setLogo', logo: null })}>{text.remove}</Button>}
      {isWrong ? <p className="office-problem" role="alert">{text.wrong}</p> : <span>{text.hint}</span>}
    </div>
  );
};
