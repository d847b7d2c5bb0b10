// Tells an answer of the host that comes late whether it may still lead the keyboard on: whoever went elsewhere meanwhile stays there.

/** Whether the keyboard is in what was handed in, or nowhere: a button that is out of use while the answer is awaited loses it, and so does a form that was left. */
export const isStillIn = (form: Element | null): boolean => document.activeElement === null || document.activeElement === document.body || form?.contains(document.activeElement) === true;
