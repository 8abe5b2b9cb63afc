import { expect, test } from '@jest/globals';
import { readPlanFile, usualLimits } from './read-plan-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('a file is read in a worker', async () => {
  const reading = await readPlanFile(utf8('Giao Công an xã lập danh sách thẻ tồn trước ngày 15/3/2025.'));

  expect(reading.tasks[0]).toMatchObject({ deadline: { date: '2025-03-15' } });
});

test('a path that leads nowhere is refused', async () => {
  await expect(readPlanFile('/nowhere/plan.docx')).rejects.toMatchObject({ reason: 'MISSING' });
});

test('what takes too long is stopped and said so in both languages', async () => {
  const refused = readPlanFile(utf8('Giao Công an xã. '.repeat(20_000)), { ...usualLimits, time: 1 });

  await expect(refused).rejects.toMatchObject({
    reason: 'TOO_SLOW',
    say: { vi: expect.stringContaining('tách'), en: expect.stringContaining('split') },
  });
});

test('what needs too much memory ends its worker and not the process', async () => {
  const refused = readPlanFile(utf8('Giao Công an xã lập sổ. '.repeat(400_000)), {
    ...usualLimits,
    memory: 8,
  });

  await expect(refused).rejects.toMatchObject({ reason: 'TOO_LARGE' });
});

test('a file beyond the bound is not even opened', async () => {
  await expect(readPlanFile(new Uint8Array(11), { ...usualLimits, size: 10 })).rejects.toMatchObject({
    reason: 'TOO_LARGE',
  });
});
