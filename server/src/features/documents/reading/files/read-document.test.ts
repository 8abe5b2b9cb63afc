import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { readPlan } from '../read-plan.ts';
import { readDocument } from './read-document.ts';
import type { UnreadableDocument } from './unreadable-document.ts';

interface Part {
  readonly name: string;
  readonly content: string | Buffer;
  /** What the directory says of the size; a lie when it differs. */
  readonly claims?: number;
  readonly encrypted?: boolean;
}

function zip(parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims, encrypted } of parts) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(claims ?? Buffer.byteLength(content), 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(encrypted === true ? 1 : 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims ?? Buffer.byteLength(content), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, ...directory, end]));
}

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const body = (content: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
const docx = (document: string, more: Partial<Part> = {}) =>
  zip([
    { name: '[Content_Types].xml', content: types },
    { name: '_rels/.rels', content: relations },
    { name: 'word/document.xml', content: document, ...more },
  ]);

const refusal = (bytes: Uint8Array) =>
  readDocument(bytes).then(
    () => 'read',
    (error: UnreadableDocument) => error.reason,
  );
const utf8 = (text: string) => new TextEncoder().encode(text);

test('a Word file gives its paragraphs and, of a table, one task a row', async () => {
  const table = `<w:tbl>${row('TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian')}${row('1', 'Lập sổ theo dõi thẻ trả chậm', 'Công an xã', 'Bưu điện xã', 'Tháng 3/2025')}${row('2', 'Phát loa mời người dân', 'Đài Truyền thanh xã', '', 'Hằng tuần')}</w:tbl>`;

  const reading = readPlan(
    await readDocument(docx(body(`${paragraph('KẾ HOẠCH')}${paragraph('Trả thẻ tồn')}${table}`))),
  );

  expect(
    reading.tasks.map((task) => [
      task.quote,
      task.deadline?.date,
      task.cadence,
      task.agencies.map((agency) => agency.asWritten),
    ]),
  ).toEqual([
    ['Lập sổ theo dõi thẻ trả chậm', '2025-03-31', 'ONCE', ['Công an xã', 'Bưu điện xã']],
    ['Phát loa mời người dân', null, 'WEEKLY', ['Đài Truyền thanh xã']],
  ]);
});

/** A PDF of one page, by hand: `content` draws it, `more` goes into the trailer. */
function pdf(content: string, more = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return utf8(
    `${text}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size 6 /Root 1 0 R ${more} >>\nstartxref\n${text.length}\n%%EOF`,
  );
}

test('a PDF gives its lines from top to bottom', async () => {
  const drawn = pdf('BT /F1 12 Tf 60 700 Td (Giao UBND Minh An) Tj 0 -16 Td (trong cay ven kenh.) Tj ET');

  expect(await readDocument(drawn)).toBe('Giao UBND Minh An\ntrong cay ven kenh.');
});

test('text that is not UTF-8 is read in the code page of old Windows', async () => {
  expect(await readDocument(new Uint8Array([...utf8('Giao Phòng Y t').values()].concat(0xea)))).toContain(
    'Giao',
  );
});

test.each([
  ['an empty file', new Uint8Array(), 'EMPTY'],
  ['a file of blanks', utf8(' \n\t '), 'EMPTY'],
  [
    'an old or encrypted Word file',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'OLD_WORD',
  ],
  ['a picture that says it is text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'WRONG_TYPE'],
  ['bytes without meaning', new Uint8Array([1, 2, 0, 3]), 'WRONG_TYPE'],
  ['a zip that is no Word file', zip([{ name: 'a.txt', content: 'x' }]), 'WRONG_TYPE'],
  ['a zip that is cut short', docx(body(paragraph('a'))).slice(0, 300), 'BROKEN'],
  ['a Word file with a password on its parts', docx(body(''), { encrypted: true }), 'ENCRYPTED'],
  ['a Word file whose XML is broken', docx('<w:document><w:body>'), 'BROKEN'],
  ['a PDF of pictures', pdf('0 0 100 100 re f'), 'SCANNED'],
  [
    'a PDF with a password',
    pdf('', '/Encrypt << /Filter /Standard /V 9 /R 9 /O (x) /U (y) /P 0 >> /ID [(a) (a)]'),
    'ENCRYPTED',
  ],
  ['a PDF cut short', utf8('%PDF-1.7\n1 0 obj\n<<'), 'BROKEN'],
])('%s is refused as %#', async (_, bytes, reason) => {
  expect(await refusal(bytes)).toBe(reason);
});

test('a zip bomb is stopped at the bound, whatever it says of its size', async () => {
  const bomb = Buffer.alloc(64 * 1024 * 1024, 32);

  expect(await refusal(docx('', { content: bomb, claims: 1000 }))).toBe('TOO_LARGE');
});

test('an XML bomb is refused before it is parsed', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}"><!ENTITY b "&a;&a;&a;">]>${body(paragraph('&b;'))}`;

  expect(await refusal(docx(bomb))).toBe('BROKEN');
});
