// A row that this machine cannot try, with what it lacks and how to get it; it is neither held nor failed.
export class CannotTry extends Error {}
