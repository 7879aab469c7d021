/** Square and cube roots of the first primes, as FIPS 180-4 takes its constants: 32 bits of what stands behind the point. */
const PRIMES = listPrimes(64);
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** Returns the SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, lower-case hex. The browser's own answers only later, and the core waits for nothing. */
export function sha256(text: string): string {
  const words = padMessage(encodeUtf8(text));
  let state = START;
  for (let at = 0; at < words.length; at += 16) state = mixBlock(state, words.slice(at, at + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** A message ends with a bit, zeros and its length in bits; big-endian words. */
function padMessage(bytes: readonly number[]): number[] {
  const words = Array.from({ length: (((bytes.length + 8) >> 6) + 1) * 16 }, () => 0);
  for (const [index, byte] of [...bytes, 0x80].entries()) words[index >> 2]! |= byte << (24 - (index % 4) * 8);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function mixBlock(state: readonly number[], block: readonly number[]): number[] {
  const schedule = [...block];
  for (let t = 16; t < 64; t += 1) {
    const [before15, before2] = [schedule[t - 15]!, schedule[t - 2]!];
    const low = turn(before15, 7) ^ turn(before15, 18) ^ (before15 >>> 3);
    const high = turn(before2, 17) ^ turn(before2, 19) ^ (before2 >>> 10);
    schedule.push((schedule[t - 16]! + low + schedule[t - 7]! + high) | 0);
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (const [t, word] of schedule.entries()) {
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[t]! + word) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((word, index) => (word + state[index]!) | 0);
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** What no UTF-8 can write, half of a surrogate pair, becomes the sign for it, as in every encoder. */
function encodeUtf8(text: string): number[] {
  return [...text].flatMap((sign) => {
    const point = sign.codePointAt(0)!;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) return [code];
    const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
    return code < 0x10000 ? [0xe0 | (code >> 12), tail(6), tail(0)] : [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
  });
}

function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

function listPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}
