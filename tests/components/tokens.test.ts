import { describe, expect, it } from 'vitest';
import tokens from '../../assets/tokens.css?raw';

type Rgb = [number, number, number];
type Scheme = Record<string, Rgb>;

const [light, dark] = [schemeIn(tokens.split('@media')[0]!), schemeIn(tokens.split('@media')[1]!)];
const schemes: [string, Scheme][] = [
  ['light', light],
  ['dark', dark],
];

function schemeIn(sheet: string): Scheme {
  const found = [...sheet.matchAll(/--px-([\w-]+): #([0-9a-f]{6})/g)];
  return Object.fromEntries(
    found.map(([, name, hex]) => [name, [0, 2, 4].map((at) => Number.parseInt(hex!.slice(at, at + 2), 16) / 255) as Rgb]),
  );
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(toLinear) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, table 1, severity 1.0; on linear light. */
const BLINDNESS: Record<string, Rgb[]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** CIE Lab of linear sRGB, D65. */
function toLab(linear: Rgb): Rgb {
  const [r, g, b] = linear.map((channel) => Math.min(1, Math.max(0, channel))) as Rgb;
  const xyz = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ];
  const [x, y, z] = xyz.map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)) as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(a: Rgb, b: Rgb, matrix: Rgb[]): number {
  const seen = (colour: Rgb) => {
    const linear = colour.map(toLinear) as Rgb;
    return toLab(matrix.map((row) => row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2]) as Rgb);
  };
  const [one, two] = [seen(a), seen(b)];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
}

describe.each(schemes)('%s colours', (_, scheme) => {
  it.each(['ink', 'muted', 'accent'])('keep %s text readable on paper and foot (WCAG AA)', (name) => {
    expect(contrast(scheme[name]!, scheme.paper!)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(scheme[name]!, scheme.sunken!)).toBeGreaterThanOrEqual(4.5);
  });

  it('keep the text of the main button readable', () => {
    expect(contrast(scheme['accent-ink']!, scheme.accent!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['side-azerbaijan', 'side-armenian', 'side-other', 'line-strong'])('keep %s visible on paper and foot', (name) => {
    expect(contrast(scheme[name]!, scheme.paper!)).toBeGreaterThanOrEqual(3);
    expect(contrast(scheme[name]!, scheme.sunken!)).toBeGreaterThanOrEqual(3);
  });

  it('give the two parties like weight', () => {
    const [a, b] = [contrast(scheme['side-azerbaijan']!, scheme.paper!), contrast(scheme['side-armenian']!, scheme.paper!)];
    expect(Math.max(a, b) / Math.min(a, b)).toBeLessThan(1.25);
  });

  // A difference of about 2.3 is just noticeable; 20 is plain at a glance.
  it.each(Object.entries(BLINDNESS))('keep the two parties apart for %s readers', (_name, matrix) => {
    expect(distance(scheme['side-azerbaijan']!, scheme['side-armenian']!, matrix)).toBeGreaterThan(20);
  });
});
