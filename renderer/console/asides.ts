// The pages beside the three parts; each stands in the place of the part until one goes back. It draws none of them.
export type Aside = 'journal' | 'files' | 'template' | 'help' | 'keys';
