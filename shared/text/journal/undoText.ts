// The four ways undo speaks of a change; it knows none of them.
/** `what`: as a noun, what stands to be taken back. */
export type UndoText<Undoable extends string> = Readonly<Record<'what' | 'done' | 'undone' | 'redone', Readonly<Record<Undoable, string>>>>;
