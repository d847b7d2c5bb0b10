// Who issues an award, with their emblem where one is kept: smaller than a letterhead, without its rules.
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { useOffice } from '../office/officeContext.ts';

export const IssuedBy = ({ organiser, language }: { readonly organiser: string; readonly language: Language }) => {
  const { letterhead, logo } = useOffice();
  return (
    <div className="issued-by">
      {logo === null ? null : <img src={`data:image/${logo.type};base64,${logo.base64}`} alt={paperText[language].emblem} />}
      <div>
        {letterhead === null || letterhead.owner === '' ? null : <strong>{letterhead.owner}</strong>}
        <p>{letterhead?.agency ?? organiser}</p>
      </div>
    </div>
  );
};
