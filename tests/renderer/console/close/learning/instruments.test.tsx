// What the list of instruments and the editor say once there are answers: how many, what stays, and which version a change makes.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { InstrumentDesk } from '../../../../../renderer/console/close/learning/instruments/InstrumentDesk.tsx';
import { InstrumentEditor } from '../../../../../renderer/console/close/learning/instruments/editor/InstrumentEditor.tsx';
import { LanguageContext } from '../../../../../renderer/console/useLanguage.ts';
import { LinkContext } from '../../../../../renderer/link/useLink.ts';
import type { InstrumentRow } from '../../../../../shared/domain/learning/learningViews.ts';
import { emptyState } from '../../../../../shared/domain/model.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { instrumentsText } from '../../../../../shared/text/learning/instruments.ts';
import type { Language } from '../../../../../shared/units.ts';
import { languages } from '../../../../../shared/units.ts';
import { playedStory } from '../../../../shared/playedStory.ts';
import { silentLink } from '../../../silentLink.ts';

/** Nothing is pressed and no view has come. */
vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });
const markupOf = (node: React.ReactNode, language: Language): string =>
  renderToStaticMarkup(<MantineProvider><LanguageContext value={language}><LinkContext value={silentLink}>{node}</LinkContext></LanguageContext></MantineProvider>);
const wordsOf = (node: React.ReactNode, language: Language): string => markupOf(node, language).replaceAll(/<style.*?<\/style>/g, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const firstOf = (rows: readonly InstrumentRow[]): InstrumentRow => {
  const [first] = rows;
  if (first === undefined) throw new Error('there is an instrument');
  return first;
};

describe.each(languages)('in %s', (language) => {
  const text = instrumentsText[language];
  const played = views.instruments(playedStory(1).state);
  const blank = views.instruments(emptyState);

  test('the list says how many answers there are before and after, or that it is not asked', () => {
    const said = wordsOf(<InstrumentDesk instruments={played} people={93} chosen={null} onChoose={() => undefined} onEdit={() => undefined} />, language);
    for (const { name } of played) expect(said).toContain(name[language]);
    expect(said).toContain(`20 ${firstOf(played).answered.before} 90 1`);
    expect(said).toContain(`12 ${text.notAsked} 90 1`);
  });
  test('the editor says before it is saved which version a change makes, and holds kind and name-giving fast', () => {
    const answered = firstOf(played);
    const node = <InstrumentEditor instrument={answered} frameworks={[]} onClose={() => undefined} />;
    expect(wordsOf(node, language)).toContain(text.editor.becomes(String(answered.answeredNow), '2', '1'));
    expect(wordsOf(node, language)).toContain(text.editor.fixed);
    expect(markupOf(node, language)).toMatch(/<input[^>]*disabled=""[^>]*type="radio"|<input[^>]*type="radio"[^>]*disabled=""/);
  });
  test('the editor says what a change of the steps does once they were answered', () => {
    const editorOf = (all: typeof played) => wordsOf(<InstrumentEditor instrument={all.find(({ form }) => form === 'scale') ?? null} frameworks={[]} onClose={() => undefined} />, language);
    expect(editorOf(played)).toContain(text.editor.scaleNote);
    expect(editorOf(blank)).not.toContain(text.editor.scaleNote);
  });
  test('and nothing of that where nobody has answered', () => {
    const said = wordsOf(<InstrumentEditor instrument={firstOf(blank)} frameworks={[]} onClose={() => undefined} />, language);
    expect(said).not.toContain(text.editor.fixed);
    expect(said).not.toContain(text.editor.becomes('0', '2', '1'));
  });
});
