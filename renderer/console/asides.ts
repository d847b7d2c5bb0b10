// The pages beside the three parts; each stands in the place of the part until one goes back. It draws none of them.
export const asides = ['journal', 'files', 'template', 'help'] as const;
export type Aside = (typeof asides)[number];
