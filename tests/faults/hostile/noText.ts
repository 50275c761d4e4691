/** Files that are no text, or none of ours, and names that are no names. */
import { zlibSync } from 'fflate'
import { withPngMap } from '../../../src/formats/picture/pngChunks'
import { type HostileFile, made } from './hostileFile'

export function noText(): HostileFile[] {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const header = Uint8Array.from([
    0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0x7f, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 8, 6, 0, 0, 0, 0, 0, 0, 0,
  ])
  const picture = Uint8Array.from([...png, ...header])
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...zlibSync(new Uint8Array(1_000_000))])
  const noise = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff)
  return [
    made('nothing', 'x.json', ''),
    made('a mark and nothing else', 'x.csv', '\ufeff'),
    made('only spaces', 'x.mmd', ' \n\t '.repeat(1_000)),
    made('a PNG of nothing', 'x.png', png),
    made('a PNG of 4 gigapixels', 'x.png', picture),
    made('a PNG with a bomb', 'x.png', withPngMap(picture, `"${'x'.repeat(30_000_000)}"`)),
    made('a PNG with a map that is none', 'x.png', withPngMap(picture, '{"format":"periplo"')),
    made('a PNG with a script', 'x.png', withPngMap(picture, '<script>alert(1)</script>')),
    made('a PNG cut short', 'x.png', withPngMap(picture, '{}').slice(0, 50)),
    made('a ZIP', 'x.xlsx', zip),
    made('a ZIP called JSON', 'x.json', zip),
    made('a PDF', 'x.pdf', '%PDF-1.7\n1 0 obj'),
    made('a GIF', 'x.gif', 'GIF89a'),
    made('an old Excel file', 'x.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    made('a gzip bomb', 'x.json', Uint8Array.from([0x1f, 0x8b, 8, 0, ...zlibSync(new Uint8Array(1_000_000))])),
    made('noise', 'x.bin', noise),
    made('noise called CSV', 'x.csv', noise),
    made('XML entities', 'x.xml', '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><l>&b;</l>'),
    made('an SVG', 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    made('a web page', 'x.html', '<!doctype html><script>alert(1)</script>'),
    made('a JSON string', 'x.json', '"periplo"'),
    made('a JSON number', 'x.json', '1e400'),
    made('a JSON list', 'x.json', '[{"format":"periplo","version":1}]'),
    made('JSON with comments', 'x.json', '// map\n{"format":"periplo",}'),
    made('two JSON files in one', 'x.json', '{"format":"periplo"}{"format":"periplo"}'),
    made('a name that is a path', '../../etc/passwd\0.json', '{}'),
    made('a name that is a tag', '<img src=x onerror=alert(1)>.csv', 'a'),
  ]
}
