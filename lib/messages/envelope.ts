/** Envelope of our messages, so that a receiver can tell them from anything else. */
export const ENVELOPE = 'parallax';
