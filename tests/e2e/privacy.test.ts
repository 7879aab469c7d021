import { describe, expect, it } from 'vitest';
import { matchPatterns, readNewsSites } from '../../scripts/news-sites.ts';
import { BUILDS, manifestOf, readBuild } from './built-files.ts';
import { ABSENT_KEYS, OPTIONAL_HOSTS, PERMISSIONS, POLICY } from './permissions.ts';

const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** What could send something away, or run what was not built. Names alone, so that `self["fetch"]` is found too. */
const SENDERS: [what: string, pattern: RegExp][] = [
  ['fetch', /\bfetch(?:Later)?\b/g],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/g],
  ['socket', /\b(?:WebSocket|WebSocketStream|WebTransport|RTCPeerConnection|RTCDataChannel)\b/g],
  ['beacon', /\bsendBeacon\b/g],
  ['event source', /\bEventSource\b/g],
  ['dynamic import', /\bimport\s*\(|\bimportScripts\b/g],
  ['image', /\bnew\s+Image\b|createElement\(\s*[`'"](?:img|image|script|iframe|link|audio|video|source|object|embed)[`'"]/g],
  ['source that is set', /\.(?:src|srcset|action|ping)\s*=(?!=)/g],
  ['worker or frame', /\bnew\s+(?:Shared)?Worker\b|\.?serviceWorker\s*\.\s*register\b/g],
  ['evaluated code', /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*[`'"]|\bset(?:Timeout|Interval)\s*\(\s*[`'"]/g],
  // Called, not named: the polyfill lists the functions that it wraps.
  ['native host or farewell page', /\b(?:connectNative|sendNativeMessage|setUninstallURL)\s*\(/g],
  ['cookie', /\bdocument\s*\.\s*cookie\b/g],
];

describe.each(BUILDS)('every file of the build for %s', (build) => {
  const files = readBuild(build, 'release');
  const manifest = manifestOf(files);
  const code = [...files].filter(([path]) => /\.(?:js|html|css)$/.test(path));

  it('is one that the search below looks into, or an icon, or a text of the interface', () => {
    const others = [...files.keys()].filter((path) => !code.some(([known]) => known === path));
    expect(others.filter((path) => !/^(?:icons\/\d+\.png|_locales\/\w+\/messages\.json|manifest\.json)$/.test(path))).toEqual([]);
    for (const path of ['background.js', 'card.js', 'notes.js', 'gate.js', 'content-scripts/content.js', 'popup.html'])
      expect(files.has(path), path).toBe(true);
  });

  it.each(SENDERS)('holds no %s', (_what, pattern) => {
    const found = code.flatMap(([path, text]) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ path, around: text.slice(Math.max(0, index - 60), index + 80) })),
    );
    expect(found).toEqual([]);
  });

  it('loads nothing from elsewhere in its pages and sheets', () => {
    const found = code
      .filter(([path]) => /\.(?:html|css)$/.test(path))
      .flatMap(([path, text]) =>
        [...text.matchAll(/(?:src|href)=["']?(?!\/)[^"'\s>]+|url\((?!["']?data:)[^)]*\)|@import[^;]*/g)].map(([hit]) => `${path}: ${hit}`),
      );
    expect(found).toEqual([]);
  });

  it('asks for the permissions that have a reason, and for no other', () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(PERMISSIONS[build]).sort());
  });

  it('reads the listed news sites only, over https, and asks for any other', () => {
    const listed = matchPatterns(readNewsSites(new URL('../../assets/news-sites.txt', import.meta.url)));
    expect(listed.length).toBeGreaterThan(50);
    expect(manifest.host_permissions).toEqual(listed);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([listed]);
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_HOSTS);
    expect(listed.filter((pattern) => !/^https:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual([]);
  });

  it('has a policy that lets its pages connect to nowhere', () => {
    const policy = manifest.content_security_policy.extension_pages.split(';').map((part) =>
      part
        .trim()
        .split(/\s+(.*)/s)
        .slice(0, 2),
    );
    expect(Object.fromEntries(policy)).toEqual(Object.fromEntries(Object.entries(POLICY).map(([name, [value]]) => [name, value])));
  });

  it('shows pages nothing of itself and takes no message from them', () => {
    expect(Object.keys(manifest).filter((key) => ABSENT_KEYS.includes(key))).toEqual([]);
  });

  it('tells Firefox, which asks, that no data is collected', () => {
    const stated = manifest.browser_specific_settings?.gecko.data_collection_permissions;
    expect(stated).toEqual(build === 'firefox-mv3' ? { required: ['none'] } : undefined);
  });
});

describe.each(BUILDS)('the test build for %s', (build) => {
  const release = readBuild(build, 'release');
  const test = readBuild(build, 'test');

  it('has the files of the release', () => {
    expect([...test.keys()]).toEqual([...release.keys()]);
  });

  it('differs in the content script by an open shadow root only', () => {
    const path = 'content-scripts/content.js';
    const asReleased = test.get(path)!.replace('(`open`)', '(`closed`)');
    expect(test.get(path)).not.toBe(release.get(path));
    expect(asReleased === release.get(path)).toBe(true);
  });

  it('differs in the manifest by the two loopback hosts only', () => {
    const withoutLoopback = manifestOf(test);
    const strip = (patterns: string[]) => patterns.filter((pattern) => !LOOPBACK.includes(pattern));
    expect(withoutLoopback.host_permissions.slice(-2)).toEqual(LOOPBACK);
    withoutLoopback.host_permissions = strip(withoutLoopback.host_permissions);
    for (const script of withoutLoopback.content_scripts) script.matches = strip(script.matches);
    expect(withoutLoopback).toEqual(manifestOf(release));
  });

  it('differs in nothing else', () => {
    const differing = [...release].filter(([path, text]) => test.get(path) !== text).map(([path]) => path);
    expect(differing).toEqual(['content-scripts/content.js', 'manifest.json']);
  });
});
