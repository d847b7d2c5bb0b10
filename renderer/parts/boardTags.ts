// Says of a board for the audience what it is not: final, or moving.
import type { BoardView } from '../../shared/domain/hall/hallView.ts';
import { hallText } from '../../shared/text/hall.ts';
import type { Language } from '../../shared/units.ts';

/** One line, or nothing at all. */
export const boardTags = ({ provisional, frozen }: Pick<BoardView, 'provisional' | 'frozen'>, language: Language): string | null => {
  const text = hallText[language];
  const said = [...(provisional ? [text.provisional] : []), ...(frozen === true ? [text.frozen] : [])];
  return said.length === 0 ? null : said.map((each, at) => (at === 0 ? each : each.toLocaleLowerCase(language))).join(', ');
};
