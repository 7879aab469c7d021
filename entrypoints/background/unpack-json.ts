/**
 * Returns the value that was packed: JSON, gzipped, as base64. Data is carried so because the browser reads the whole script and what it kept of
 * compiling it each time the background wakes, strings and all; unpacking what is needed takes less than reading what is not.
 */
export async function unpackJson<T>(packed: string): Promise<T> {
  const inflater = new DecompressionStream('gzip');
  const writer = inflater.writable.getWriter();
  void writer.write(Uint8Array.fromBase64(packed));
  void writer.close();
  return new Response(inflater.readable).json() as Promise<T>;
}
