/** Markdown that a guide cannot hold; the message names it in a few words. */
export class Unreadable extends Error {}
