// A field in which anything the console can do is found by its words and done with Enter; it knows what is chosen, not how it is done.
import './palette.css';
import { useClickOutside } from '@mantine/hooks';
import { IconAdjustments, IconArrowRight, IconBolt, IconFileText, IconListNumbers, IconSearch } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import { formatCount } from '../../../shared/text/format.ts';
import { paletteText } from '../../../shared/text/palette.ts';
import { keepFocus } from '../keepFocus.ts';
import { KeySign } from '../keys/KeySign.tsx';
import { useLanguage, useText } from '../useLanguage.ts';
import { findItems } from './findItems.ts';
import type { PaletteItem } from './paletteItems.ts';

type Props = { readonly items: readonly PaletteItem[]; readonly onChoose: (item: PaletteItem) => void; readonly onClose: () => void };

const icons: Readonly<Record<PaletteItem['icon'], typeof IconBolt>> = { place: IconArrowRight, deed: IconBolt, scores: IconListNumbers, document: IconFileText, look: IconAdjustments };

const Sign = ({ of }: { readonly of: PaletteItem['key'] }) => (of === null ? null : typeof of === 'string' ? <KeySign of={of} /> : <kbd aria-hidden="true">{of.fixed}</kbd>);

const PAGE = 8;
const idOf = (at: number): string => `palette-${at}`;

export const Palette = ({ items, onChoose, onClose }: Props) => {
  const text = useText(paletteText);
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const palette = useClickOutside<HTMLDivElement>(onClose);
  const list = useRef<HTMLUListElement>(null);
  const found = findItems(items, query);
  const last = Math.max(0, found.length - 1);
  useEffect(() => { list.current?.children[at]?.scrollIntoView({ block: 'nearest' }); }, [at, query]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const chosen = found[at];
    const deeds: Readonly<Partial<Record<string, () => void>>> = {
      ArrowDown: () => setAt(at === last ? 0 : at + 1), ArrowUp: () => setAt(at === 0 ? last : at - 1),
      PageDown: () => setAt(Math.min(last, at + PAGE)), PageUp: () => setAt(Math.max(0, at - PAGE)),
      // Nothing else can have the focus here.
      Tab: () => undefined,
      Escape: onClose, Enter: () => { if (chosen !== undefined) onChoose(chosen); },
    };
    const deed = deeds[event.key];
    if (deed === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    deed();
  };
  return (
    <div className="palette-ground">
      <div className="palette" role="dialog" aria-modal="true" aria-label={text.title} ref={palette}>
        <div className="palette-field">
          <IconSearch size={20} stroke={1.75} aria-hidden="true" />
          <input
            autoFocus type="text" role="combobox" aria-label={text.field} aria-expanded="true" aria-controls="palette-list" aria-autocomplete="list"
            aria-activedescendant={found.length === 0 ? undefined : idOf(at)} placeholder={text.field} autoComplete="off" spellCheck={false} maxLength={60}
            value={query} onChange={(event) => { setQuery(event.target.value); setAt(0); }} onKeyDown={onKeyDown}
          />
        </div>
        <ul className="palette-list" id="palette-list" role="listbox" aria-label={text.title} ref={list} onMouseDown={keepFocus}>
          {found.map((item, i) => {
            const Icon = icons[item.icon];
            return (
              <li key={item.id} id={idOf(i)} role="option" aria-selected={i === at} onMouseMove={() => setAt(i)} onMouseUp={(event) => { if (event.button === 0) onChoose(item); }}>
                <Icon size={19} stroke={1.75} aria-hidden="true" /><span>{item.words}</span><Sign of={item.key} />
              </li>
            );
          })}
        </ul>
        {found.length === 0 ? <p className="palette-none">{text.nothing(query.trim())}</p> : null}
        <footer className="palette-foot">
          <span><kbd>↑ ↓</kbd> {text.foot.choose}</span><span><kbd>Enter</kbd> {text.foot.go}</span><span><kbd>Esc</kbd> {text.foot.close}</span>
          <span role="status">{text.found(formatCount(found.length, language))}</span>
        </footer>
      </div>
    </div>
  );
};
