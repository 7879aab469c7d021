/** Returns the message of a key in the interface's language, `$1`, `$2` filled in order; the key itself when there is no such message. */
export type Translate = (key: string, substitutions?: readonly string[]) => string;
