// One line under a board: what the signs on it mean.
export type BoardFootProps = { readonly left: string; readonly right: string };

export const BoardFoot = ({ left, right }: BoardFootProps) => <footer className="board-foot"><p>{left}</p><p>{right}</p></footer>;
