// What the app says of itself is so, and is said alike wherever it stands.
import { describe, expect, it } from 'vitest';
import { FIXED } from '../../../renderer/console/keys/keyTable.ts';
import { consoleText } from '../../../shared/text/console.ts';
import { drawText } from '../../../shared/text/draw.ts';
import { helpContents } from '../../../shared/text/help/contents.ts';
import { journalText } from '../../../shared/text/journal.ts';
import { peopleText } from '../../../shared/text/people.ts';
import { rosterImportText } from '../../../shared/text/rosterImport.ts';
import { languages } from '../../../shared/units.ts';

describe.each(languages)('in "%s"', (language) => {
  it('the sidebar and the help say in one sentence when things are saved', () => {
    expect(helpContents.backup[language].lead).toContain(consoleText[language].savedAlone);
  });
  it('the menu names the key that brings a step again as the table of keys does', () => {
    expect(FIXED.find(({ use }) => use === 'redo')?.keys).toEqual([journalText[language].undo.redoKeys]);
  });
  it('the committee offers to be chosen from it only what is one of its roles', () => {
    const { empty } = peopleText[language].committee;
    expect(empty.split('. ')[0]).not.toMatch(/operator/i);
  });
  it('a roster of which nothing was passed over is not said to hold a title and signatures', () => {
    expect(rosterImportText[language].lead('a.xlsx', '3', null)).not.toMatch(/tanda tangan|signature/i);
  });
  it('a list that was closed says which changes void it, and that names are no part of it', () => {
    expect(drawText[language].closed('99', '10')).toMatch(language === 'id' ? /aturan membatalkannya.*Nama tim tidak termasuk/ : /rules voids it.*Team names are no part/);
  });
});
