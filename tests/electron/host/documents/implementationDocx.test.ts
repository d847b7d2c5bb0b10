// The report as a Word file can be opened whatever was pasted into its texts.
import { expect, test } from 'vitest';
import { implementationDocx } from '../../../../electron/host/documents/implementationDocx.ts';
import { openZip } from '../../../../electron/host/spreadsheets/zipParts.ts';
import { moment, stateAfter } from '../../../shared/given.ts';
import { createRetreat, fields, sessionFields } from '../../../shared/samples.ts';

test('a line break from slides, half a pair and a sign that is none leave no mark in it', async () => {
  const pasted = 'Retret\u000B Kerja\u0001 Sama\uD800\uFFFE <satu>';
  const state = stateAfter(
    createRetreat, { type: 'editRetreat', fields: { ...fields, name: pasted, organiser: pasted, place: pasted } },
    { type: 'addSession', fields: sessionFields(15, '08:00', '09:00', pasted) },
  );
  const zip = openZip(await implementationDocx(state, 'id', 'a4', moment(0)));
  if (!zip.ok) throw new Error(zip.why);
  const texts = [...zip.xml].map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(texts.join('')).toContain('Retret Kerja Sama &lt;satu&gt;');
  // Half a pair would have become the sign for what cannot be read.
  expect(texts.filter((text) => /(?![\t\r\n])[\p{Cc}\uFFFD\uFFFE\uFFFF]/u.test(text))).toEqual([]);
});
