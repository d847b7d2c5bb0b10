// Writes one line of a calendar file as RFC 5545 wants it: text escaped, folded at 75 octets, ended with CR LF; it knows no event.

const MOST_OCTETS = 75;

/** In UTF-8; half of a pair is written as the sign for what cannot be read. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
};

/** A value of the kind TEXT: what separates is escaped, a line break is said with letters, and nothing unseen is left. */
export const calendarText = (text: string): string => text
  .replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,')
  .replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
  .replaceAll(/\p{Cc}/gu, '').replaceAll(/\p{Cs}/gu, '\uFFFD');

/** No character is torn apart; each further line begins with a space, which counts. */
export const calendarLine = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
};
