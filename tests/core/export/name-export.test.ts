import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportFormat, nameExport } from '../../../lib/core/export/name-export.ts';

const formats = Object.keys(EXPORT_FORMATS) as ExportFormat[];

describe('nameExport', () => {
  it('names a file by its time, and gives its type', () => {
    expect(nameExport('csv', '2026-11-20T15:44:59.999Z')).toEqual({ name: '2026-11-20-1544-parallax-notes.csv', type: 'text/csv' });
    expect(nameExport('pack', '2026-11-20T15:44:59.999Z').name).toBe('2026-11-20-1544-parallax-pack.json');
  });

  it('gives every format a name of its own, safe on every file system', () => {
    const names = formats.map((format) => nameExport(format, '2026-11-20T15:44:59.999Z').name);
    expect(new Set(names).size).toBe(formats.length);
    expect(names.filter((name) => !/^[\w.-]+$/.test(name))).toEqual([]);
  });

  it.each(formats)('sorts %s files by time', (format) => {
    const times = ['2025-12-31T23:59', '2026-01-01T00:00', '2026-01-01T09:05', '2026-01-01T10:00', '2026-11-20T15:44'];
    const names = times.map((time) => nameExport(format, `${time}:00.000Z`).name);
    expect([...names].sort()).toEqual(names);
  });
});
