// A promise as an operator and a number, so that anyone can recompute whether it holds.
export type Goal = `${'<=' | '>=' | '<' | '>'} ${number}`;

export const holdsAgainst = (value: number, goal: Goal): boolean => {
  const [operator, text] = goal.split(' ');
  const bar = Number(text);
  switch (operator) {
    case '<=': return value <= bar;
    case '>=': return value >= bar;
    case '<': return value < bar;
    case '>': return value > bar;
    default: throw new Error(`"${goal}" is no goal`);
  }
};
