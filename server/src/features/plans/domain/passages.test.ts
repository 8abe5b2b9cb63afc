import { describe, expect, test } from '@jest/globals';
import { cutPassages, passageAt } from './passages.ts';

const text = `KẾ HOẠCH
Ra quân cuối năm

I. MỤC ĐÍCH
1. Mục đích
- Rút ngắn thời gian chờ của người dân tại
điểm cấp lưu động.
- Trả thẻ tại nhà cho người già yếu.
II. PHÂN CÔNG
3. Phòng Tư pháp
a) Rà soát hộ tịch trước 15/12;
b) Bố trí cán bộ.
4. Đài Truyền thanh phát tin.
`;

describe('cutting a document into passages', () => {
  const passages = cutPassages(text);

  test('[P11] every passage is the document’s own text at its offsets, numbered in order', () => {
    expect(passages.map((passage) => passage.no)).toEqual(passages.map((_, index) => index + 1));
    for (const passage of passages) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  test('[P11] a wrapped line goes on with its passage, an item opens a new one', () => {
    expect(passages.map((passage) => passage.text)).toContain(
      'Rút ngắn thời gian chờ của người dân tại\nđiểm cấp lưu động.'.replace(/^/, '- '),
    );
    expect(passages.filter((passage) => passage.text.startsWith('-'))).toHaveLength(2);
  });

  test('[P11] a heading is the path of items above it', () => {
    const headingOf = (start: string) => passages.find((passage) => passage.text.startsWith(start))?.heading;
    expect(headingOf('KẾ HOẠCH')).toBeNull();
    expect(headingOf('- Trả thẻ')).toBe('I.1');
    expect(headingOf('II.')).toBe('II');
    expect(headingOf('b)')).toBe('II.3.b');
    expect(headingOf('4.')).toBe('II.4');
  });

  test('[P11] the passage of a sentence is found by where it begins', () => {
    expect(passageAt(passages, text.indexOf('hộ tịch'))?.text).toContain('Rà soát hộ tịch');
    expect(passageAt(passages, text.indexOf('\n\nI.') + 1)).toBeUndefined();
  });

  test('[P11] nothing but blanks gives no passage', () => {
    expect(cutPassages(' \n\n \n')).toEqual([]);
  });
});
