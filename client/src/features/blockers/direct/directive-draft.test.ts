import { describe, expect, it } from '@jest/globals';
import { changeTask, isIncomplete, newTask, taskInput } from './directive-draft.ts';

describe('[S58] the chair decides in one form: a directive, and the tasks it lays on agencies', () => {
  it('is whole with its text alone; a task needs words and a lead', () => {
    const decided = { text: 'Điện lực cấp điện trước 10 giờ', tasks: [] };
    const withTask = { ...decided, tasks: [newTask('a', decided.text)] };

    expect(isIncomplete({ text: ' ', tasks: [] })).toBe(true);
    expect(isIncomplete(decided)).toBe(false);
    expect(isIncomplete(withTask)).toBe(true);
    expect(isIncomplete(changeTask(withTask, 'a', { leadIds: ['electricity'] }))).toBe(false);
  });

  it('means a chosen day as its last one, and none as no deadline', () => {
    const task = {
      ...newTask('a', ' Cấp điện '),
      leadIds: ['electricity'],
      cooperatingIds: ['electricity', 'o-lam'],
    };

    expect(taskInput({ ...task, date: '2026-06-18' })).toEqual({
      text: 'Cấp điện',
      leadAgencyIds: ['electricity'],
      cooperatingAgencyIds: ['o-lam'],
      deadline: { kind: 'BY', date: '2026-06-18' },
    });
    expect(taskInput(task).deadline).toEqual({ kind: 'NONE' });
  });
});
