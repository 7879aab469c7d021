/** Writes the small table by which the content script tells pages that cannot be about the subject. */
export function ensureGate(): void {}
