// The parts of the participants' step, in order; it knows no pane.
export const peopleTabs = ['list', 'attendance', 'committee'] as const;
export type PeopleTab = (typeof peopleTabs)[number];
