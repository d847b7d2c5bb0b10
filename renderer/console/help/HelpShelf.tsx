// The shelf of help: the list of its pages at the left, the chosen one beside it, to read and to print; it keeps no page of its own.
import './help.css';
import { useEffect, useRef } from 'react';
import { helpContents, helpTitle } from '../../../shared/text/help/contents.ts';
import type { HelpPage } from '../../../shared/text/help/shelf.ts';
import { helpPages, shelfText } from '../../../shared/text/help/shelf.ts';
import { spareText } from '../../../shared/text/help/spare.ts';
import { keyName, keysText } from '../../../shared/text/keys.ts';
import { Foot } from '../Foot.tsx';
import { useKeyMap } from '../keys/useKeyMap.ts';
import { KeySign } from '../keys/KeySign.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { HelpBody } from './HelpBody.tsx';
import { HelpHead } from './HelpHead.tsx';
import { SpareLaptop } from './SpareLaptop.tsx';

type Props = { readonly page: HelpPage; readonly onPage: (page: HelpPage) => void; readonly onKeys: () => void; readonly onBack: () => void };

const print = (): void => window.print();
/** The ends stay the ends. */
const beside = (page: HelpPage, by: 1 | -1): HelpPage => helpPages[helpPages.indexOf(page) + by] ?? page;

export const HelpShelf = ({ page, onPage, onKeys, onBack }: Props) => {
  const text = useText(shelfText);
  const language = useLanguage();
  const names = useText(keysText);
  const map = useKeyMap();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    article.current?.focus();
    article.current?.scrollTo(0, 0);
  }, [page]);
  useKeys({ print, Escape: onBack, ArrowDown: () => onPage(beside(page, 1)), ArrowUp: () => onPage(beside(page, -1)) });
  const title = helpTitle(page, language);
  return (
    <>
      <div className="help-shelf">
        <nav className="help-nav" aria-label={text.heading}>
          <h2>{text.heading}</h2>
          <ul>
            {helpPages.map((each) => (
              <li key={each}><button type="button" aria-current={each === page ? 'page' : undefined} onClick={() => onPage(each)}>{helpTitle(each, language)}</button></li>
            ))}
            <li><button type="button" onClick={onKeys}>{text.keys}<KeySign of="allKeys" /></button></li>
          </ul>
        </nav>
        <article className="help-page" ref={article} tabIndex={-1} aria-labelledby="help-heading">
          <HelpHead
            id="help-heading" title={helpTitle(page, language)} lead={page === 'spare' ? spareText[language].lead : helpContents[page][language].lead}
            print={text.print} onPrint={print} back={text.back} onBack={onBack}
          />
          {page === 'spare' ? <SpareLaptop /> : <HelpBody sections={helpContents[page][language].sections((action) => keyName(map[action], names))} />}
          <p className="help-printed">{text.printed(title)}</p>
        </article>
      </div>
      <Foot keys={[{ keys: '↑ ↓', does: text.foot.choose }, { action: 'print', does: text.foot.print }, { keys: 'Esc', does: text.foot.back }]} />
    </>
  );
};
