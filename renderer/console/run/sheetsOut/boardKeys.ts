// Which sheet of the board an arrow key leads to, by where the sheets stand on the screen; it knows no board.
export type Spot = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Left and right follow the order of the board; up and down lead to the nearest line, and on it to the nearest sheet. Null: that key is not the board's. */
export const spotAfter = (spots: readonly Spot[], from: number, key: string): number | null => {
  const own = spots[from];
  if (own === undefined) return null;
  const last = spots.length - 1;
  switch (key) {
    case 'ArrowLeft': return Math.max(0, from - 1);
    case 'ArrowRight': return Math.min(last, from + 1);
    case 'Home': return 0;
    case 'End': return last;
    case 'ArrowUp': case 'ArrowDown': {
      const sign = key === 'ArrowDown' ? 1 : -1;
      const middle = ({ left, width }: Spot): number => left + width / 2;
      const away = ({ top }: Spot): number => (top - own.top) * sign;
      // What overlaps a sheet's own line is beside it, not below.
      const beyond = spots.filter((spot) => away(spot) >= own.height / 2);
      const nearest = Math.min(...beyond.map(away));
      const line = beyond.filter((spot) => away(spot) < nearest + own.height / 2);
      const [best] = line.toSorted((one, other) => Math.abs(middle(one) - middle(own)) - Math.abs(middle(other) - middle(own)));
      return best === undefined ? from : spots.indexOf(best);
    }
    default: return null;
  }
};
