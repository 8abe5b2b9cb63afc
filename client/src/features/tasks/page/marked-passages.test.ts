import { describe, expect, it } from '@jest/globals';
import { markedPassages } from './marked-passages.ts';

const passages = [
  { no: 1, heading: 'I.', text: 'Mục đích.', start: 0, end: 9 },
  { no: 2, heading: null, text: 'Phòng Tư pháp rà soát. Báo cáo hằng tuần.', start: 10, end: 51 },
  { no: 3, heading: null, text: 'Công an tổng hợp.', start: 52, end: 69 },
];
const at = (quoteStart: number | null, quoteEnd: number | null, passageNo: number | null = null) => ({
  quoteStart,
  quoteEnd,
  passageNo,
});

describe('[S54] a task’s sentence is marked in its document', () => {
  it('marks the very sentence, and nothing of what stands around it', () => {
    const [first, second] = markedPassages(passages, at(10, 32));

    expect(first?.marked).toBe('');
    expect(second).toMatchObject({
      before: '',
      marked: 'Phòng Tư pháp rà soát.',
      after: ' Báo cáo hằng tuần.',
    });
  });

  it('marks a sentence that runs over two passages in both', () => {
    const marked = markedPassages(passages, at(33, 59)).map((passage) => passage.marked);

    expect(marked).toEqual(['', 'Báo cáo hằng tuần.', 'Công an']);
  });

  it('marks the whole passage where no offsets are known, and nothing where no passage is', () => {
    expect(markedPassages(passages, at(null, null, 3)).map((passage) => passage.marked)).toEqual([
      '',
      '',
      'Công an tổng hợp.',
    ]);
    expect(markedPassages(passages, at(null, null)).every((passage) => passage.marked === '')).toBe(true);
  });
});
