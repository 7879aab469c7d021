/**
 * Returns bytes that were packed: gzipped, as base64. Data is carried so because the browser reads the whole script, and what it kept of
 * compiling it, strings and all, each time the background wakes; unpacking what is needed takes less than reading what is not.
 */
export function unpackBytes(packed: string): Promise<ArrayBuffer> {
  return inflate(packed).arrayBuffer();
}

/** Returns the value of JSON that was packed. */
export function unpackJson<T>(packed: string): Promise<T> {
  return inflate(packed).json() as Promise<T>;
}

function inflate(packed: string): Response {
  const inflater = new DecompressionStream('gzip');
  const writer = inflater.writable.getWriter();
  // A failure to write is one to read as well, where it is waited for.
  writer.write(Uint8Array.fromBase64(packed)).catch(() => undefined);
  writer.close().catch(() => undefined);
  return new Response(inflater.readable);
}
