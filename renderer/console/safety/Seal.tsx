// A seal as papers print it: eight groups of four, four on a line, so that it can be read out and written down.
export const Seal = ({ seal }: { readonly seal: string }) => {
  const groups = seal.split('-');
  return (
    <span className="seal number">
      {[groups.slice(0, 4), groups.slice(4)].map((line) => <span key={line.join()}>{line.map((group, at) => <span key={at}>{group} </span>)}</span>)}
    </span>
  );
};
