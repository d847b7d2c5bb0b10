// One page of help from its sections: steps in order, pairs of what one sees and what to do, keys and a note; it knows no page.
import { keysText } from '../../../shared/text/keys.ts';
import type { HelpItem, HelpSection } from '../../../shared/text/help/shelf.ts';
import { KeySign } from '../keys/KeySign.tsx';
import { useText } from '../useLanguage.ts';
import { WithKeys } from './WithKeys.tsx';

const Steps = ({ items }: { readonly items: readonly HelpItem[] }) => (
  <ol className="help-list">
    {items.map(({ title, what }) => <li key={title}><strong>{title}</strong> <WithKeys words={what} /></li>)}
  </ol>
);

const Pairs = ({ items }: { readonly items: readonly HelpItem[] }) => (
  <dl className="help-pairs">
    {items.map(({ title, what }) => <div key={title}><dt>{title}</dt><dd><WithKeys words={what} /></dd></div>)}
  </dl>
);

const Section = ({ section }: { readonly section: HelpSection }) => {
  const { does } = useText(keysText);
  switch (section.as) {
    case 'steps': return <Steps items={section.items} />;
    case 'pairs': return <Pairs items={section.items} />;
    case 'keys': return <ul className="help-keys">{section.actions.map((action) => <li key={action}><KeySign of={action} /> {does[action]}</li>)}</ul>;
    case 'note': return <p><WithKeys words={section.what} /></p>;
  }
};

/** Those run over two columns where there are several; keys and notes run across. */
const isColumn = ({ as }: HelpSection): boolean => as === 'steps' || as === 'pairs';

export const HelpBody = ({ sections }: { readonly sections: readonly HelpSection[] }) => (
  <div className="help-sections" data-one={sections.filter(isColumn).length === 1 || undefined} data-many={sections.length > 4 || undefined}>
    {sections.map((section) => (
      <section key={section.heading} data-as={section.as}>
        <h2>{section.heading}</h2>
        <Section section={section} />
      </section>
    ))}
  </div>
);
