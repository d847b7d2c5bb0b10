// Two laptops' records as one path that parts in two: how far they are the same, and how far each went on.
import { filesText } from '../../../shared/text/files.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { useLanguage, useText } from '../useLanguage.ts';

type Props = { readonly shared: number; readonly inFile: number; readonly onLaptop: number };

/** Where the paths part and how far the longer one goes on, of a box 720 wide. */
const PARTS_AT = 250;
const LONGEST = 190;
const SHORTEST = 50;

export const ForkPicture = ({ shared, inFile, onLaptop }: Props) => {
  const language = useLanguage();
  const text = useText(filesText).asked;
  const count = (records: number): string => formatCount(records, language);
  const most = Math.max(inFile, onLaptop, 1);
  const endOf = (records: number): number => PARTS_AT + 60 + Math.max(SHORTEST, (LONGEST * records) / most);
  const side = (y: number, records: number, name: string) => {
    const end = endOf(records);
    return (
      <g>
        <path className="fork-line" d={`M${PARTS_AT} 60 C${PARTS_AT + 34} 60 ${PARTS_AT + 26} ${y} ${PARTS_AT + 60} ${y} H${end}`} />
        <circle className="fork-end" cx={end} cy={y} r="6" />
        <text x={end + 16} y={y - 4}><tspan className="fork-name">{name}</tspan><tspan x={end + 16} dy="18">{text.more(count(records))}</tspan></text>
      </g>
    );
  };
  return (
    <svg className="fork-picture" viewBox="0 0 720 120" role="img" aria-label={text.fork(count(shared), count(inFile), count(onLaptop))}>
      <path className="fork-line" d={`M8 60 H${PARTS_AT}`} />
      <circle className="fork-parting" cx={PARTS_AT} cy="60" r="6" />
      <text x="8" y="44"><tspan className="fork-name">{text.together}</tspan></text>
      <text x="8" y="84">{text.upTo(count(shared))}</text>
      {side(22, inFile, text.inFile)}
      {side(98, onLaptop, text.onLaptop)}
    </svg>
  );
};
