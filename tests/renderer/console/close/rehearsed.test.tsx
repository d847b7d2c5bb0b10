// The list of documents of a rehearsal: what the host refuses is never called ready there, and every working paper stays as it was.
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Readiness } from '../../../../renderer/console/close/documents/readiness.ts';
import { lackOf, rehearsed } from '../../../../renderer/console/close/documents/readiness.ts';
import { ReadinessTag } from '../../../../renderer/console/close/documents/ReadinessTag.tsx';
import { LanguageContext } from '../../../../renderer/console/useLanguage.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { rehearsalPaperProblem } from '../../../../shared/domain/rehearsal/rehearsalPapers.ts';
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { retreatDocuments } from '../../../../shared/documents.ts';
import { stateAfter } from '../../../shared/given.ts';
import { ready } from '../../../shared/samples.ts';

const real = Object.fromEntries(retreatDocuments.map((kind) => [kind, { kind: 'list', people: 100 }])) as Readonly<Record<RetreatDocument, Readiness>>;
const planned = stateAfter(...ready());
const rehearsal: State = { ...planned, retreat: planned.retreat && { ...planned.retreat, rehearsal: { retreat: 'a1'.repeat(16), seq: 7, hash: 'c'.repeat(64) } } };

test.each(retreatDocuments)('%s is ready in a rehearsal just where the host makes it', (kind) => {
  const isMade = rehearsalPaperProblem(rehearsal, kind) === null;
  expect(lackOf(rehearsed(real)[kind])).toBe(isMade ? null : 'inRehearsal');
});

test('the list says where such a paper is made', () => {
  const tag = renderToStaticMarkup(<MantineProvider><LanguageContext value="id"><ReadinessTag readiness={rehearsed(real).rekap} /></LanguageContext></MantineProvider>);
  expect(tag).toContain('Hanya dari retret asli');
  expect(tag).not.toContain('is-ready');
});
