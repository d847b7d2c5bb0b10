// Reads a recap's lines as a finger along a row does: what stands at the end of a team's row in the table, and behind its name in the chart; it knows no score.

/** Without the signs of notes, of one or of several, and the letters of an absence, which stand between the numbers. Several signs stand one under the other: what lies between them is the end of a line, and the row goes on behind the last. */
export const onlyFigures = (text: string): string => text.replaceAll(/ \d+(?:,\s?\d+)*\) ?/g, ' ').replaceAll(' TH', '').replaceAll(/ +/g, ' ').trim();

const PLACE = /^(?:\d+ ?=?|•)?$/;
const FIGURES = /^(?: (?:[+−]?\d+(?:,\d\d)?|[–•]))+$/;

/** The last figure of each line that has nothing but a place before the name and nothing but figures behind it. */
export const rowEnds = (lines: readonly string[], name: string): readonly string[] => onlyFigures(lines.join('\n')).split('\n').flatMap((line) => {
  const row = line.trim();
  const at = row.indexOf(name);
  const isRow = at >= 0 && PLACE.test(row.slice(0, at).trim()) && FIGURES.test(row.slice(at + name.length));
  return isRow ? [row.slice(row.lastIndexOf(' ') + 1)] : [];
});
