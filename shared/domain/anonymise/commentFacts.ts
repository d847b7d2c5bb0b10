// How facts of grouped comments are told without personal data: the comment is gone, its group stays to be counted.
import type { ToldBy } from './peopleFacts.ts';

export const commentFactsTold: ToldBy<'commentGrouped'> = {
  commentGrouped: (fact, by) => ({ ...fact, answer: by.answer(fact.answer), group: fact.group === null ? null : by.kept(fact.group) }),
};
