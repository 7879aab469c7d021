/** `closed` in releases; `open` in test builds, since test drivers cannot look into closed shadow roots. */
declare const __SHADOW_MODE__: ShadowRootMode;
/** Digest of the bundled pack's content: the claims database is written once for each. */
declare const __CONTENT_VERSION__: string;
