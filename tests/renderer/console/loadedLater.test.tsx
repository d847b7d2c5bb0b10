// A screen that comes later: only its place until it is here, all of it from then on; asked for again where it could not come, and what can be done is said meanwhile.
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadedLater } from '../../../renderer/console/loadedLater.ts';
import { Shape } from '../../../renderer/console/loading/Shape.tsx';
import { Trouble } from '../../../renderer/console/loading/Trouble.tsx';
import { LanguageContext } from '../../../renderer/console/useLanguage.ts';
import { LinkContext } from '../../../renderer/link/useLink.ts';
import { loadingText } from '../../../shared/text/loading.ts';
import type { Language } from '../../../shared/units.ts';
import { languages } from '../../../shared/units.ts';
import { silentLink } from '../silentLink.ts';

const Screen = ({ name }: { readonly name: string }) => <p>{name}</p>;
const drawn = (node: ReactNode, language: Language = 'id'): string =>
  renderToStaticMarkup(<MantineProvider><LinkContext value={silentLink}><LanguageContext value={language}>{node}</LanguageContext></LinkContext></MantineProvider>).replaceAll(/<style[^>]*>.*?<\/style>/gs, '');
/** What is put into it later is said. */
const PLACE = '<div class="loading" role="status"></div>';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('is drawn at once when it was fetched before, and fetched once', async () => {
  const load = vi.fn(() => Promise.resolve(Screen));
  const Later = loadedLater(load);
  expect(drawn(<Later name="Peserta" />)).toBe(PLACE);
  await Promise.all([Later.fetch(), Later.fetch()]);
  expect(drawn(<Later name="Peserta" />)).toBe('<p>Peserta</p>');
  expect(load).toHaveBeenCalledTimes(1);
});

test('is asked for again for as long as it cannot come', async () => {
  let isAway = true;
  const load = vi.fn(() => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(Screen)));
  const Later = loadedLater(load);
  const fetched = Later.fetch();
  await vi.advanceTimersByTimeAsync(600);
  expect(drawn(<Later name="Peserta" />)).toBe(PLACE);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(drawn(<Later name="Peserta" />)).toContain(loadingText.id.unfetched.what);
  expect(load).toHaveBeenCalledTimes(4);
  isAway = false;
  await vi.advanceTimersByTimeAsync(500);
  await fetched;
  expect(drawn(<Later name="Peserta" />)).toBe('<p>Peserta</p>');
});

test('what is on its way is a sentence for everybody and an outline for the eye alone', () => {
  const markup = drawn(<Shape says="Memuat …" />);
  expect(markup).toContain('<p>Memuat …</p>');
  expect(markup).toMatch(/<div class="loading-lines" aria-hidden="true">(<span[^>]*><\/span>){7}<\/div>/);
});

test('what cannot be shown is said at once, with what is safe and a way on; to try once more only where that is for a person', () => {
  for (const language of languages) {
    const text = loadingText[language];
    for (const why of ['slow', 'unfetched', 'broken'] as const) {
      const markup = drawn(<Trouble why={why} />, language);
      for (const part of ['role="alert"', text[why].title, text[why].what, text.reload]) expect(markup).toContain(part);
      expect(markup).not.toContain(`>${text.again}<`);
    }
    expect(drawn(<Trouble why="broken" onAgain={() => undefined} />, language)).toContain(`>${text.again}<`);
  }
});
