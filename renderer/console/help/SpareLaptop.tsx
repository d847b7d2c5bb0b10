// The drill for changing laptops on one page, to read on the screen and to print and put beside the laptop.
import './help.css';
import { Button } from '@mantine/core';
import { IconKeyboard, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { helpText } from '../../../shared/text/help.ts';
import { keyName, keysText } from '../../../shared/text/keys.ts';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../useKeys.ts';
import { useText } from '../useLanguage.ts';
import { useKeyMap } from '../keys/keyMap.ts';
import { KeySign } from '../keys/KeySign.tsx';

const print = (): void => window.print();

export const SpareLaptop = ({ onBack, onKeys }: { readonly onBack: () => void; readonly onKeys: () => void }) => {
  const text = useText(helpText);
  const names = useText(keysText);
  const map = useKeyMap();
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.focus(), []);
  useKeys({ print, Escape: onBack });
  return (
    <>
      <article className="help-page" ref={page} tabIndex={-1} data-own-arrows aria-labelledby="help-heading">
        <header>
          <div>
            <h1 id="help-heading">{text.title}</h1>
            <p>{text.lead}</p>
            <p className="help-needs">{text.needs}</p>
          </div>
          <div className="help-actions">
            <Button leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden="true" />} rightSection={<KeySign of="print" />} onClick={print}>{text.print}</Button>
            <Button variant="default" leftSection={<IconKeyboard size={18} stroke={1.75} aria-hidden="true" />} rightSection={<KeySign of="allKeys" />} onClick={onKeys}>{text.keys}</Button>
            <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onBack}>{text.back}</Button>
          </div>
        </header>
        <ol className="help-steps">
          {text.steps({ pause: keyName(map.startPauseResume, names), safety: keyName(map.safety, names) }).map(({ title, what }) => <li key={title}><strong>{title}</strong><span>{what}</span></li>)}
        </ol>
        <section className="help-asked"><h2>{text.ifAsked.title}</h2><p>{text.ifAsked.what}</p></section>
        <section className="help-note" aria-label={text.noteTitle}>
          <h2>{text.noteTitle}</h2>
          <dl>
            {[text.noteTime, text.noteRecord, text.noteSeal].map((name) => <div key={name}><dt>{name}</dt><dd aria-hidden="true" /></div>)}
          </dl>
        </section>
        <p className="help-printed">{text.printed}</p>
      </article>
      <Foot keys={[{ action: 'print', does: text.foot.print }, { keys: 'Esc', does: text.foot.back }]} />
    </>
  );
};
