// The drill for changing laptops on one page, to read on the screen and to print and put beside the laptop.
import './help.css';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { helpText } from '../../../shared/text/help.ts';
import { Foot } from '../Foot.tsx';
import { useKeys } from '../useKeys.ts';
import { useText } from '../useLanguage.ts';

const print = (): void => window.print();

export const SpareLaptop = ({ onBack }: { readonly onBack: () => void }) => {
  const text = useText(helpText);
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.focus(), []);
  useKeys({ p: print, Escape: onBack });
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
            <Button leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden="true" />} rightSection={<kbd>P</kbd>} onClick={print}>{text.print}</Button>
            <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onBack}>{text.back}</Button>
          </div>
        </header>
        <ol className="help-steps">
          {text.steps.map(({ title, what }) => <li key={title}><strong>{title}</strong><span>{what}</span></li>)}
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
      <Foot keys={[{ keys: 'P', does: text.foot.print }, { keys: 'Esc', does: text.foot.back }]} />
    </>
  );
};
