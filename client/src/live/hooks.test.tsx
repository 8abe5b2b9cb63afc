import { describe, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { anAssignment, assignmentEvent } from '../testing/records.ts';
import { renderScreen } from '../testing/render-screen.tsx';
import { prepareThings } from '../testing/things.ts';
import { sameList, useRecord, useSelect } from './index.ts';

const drawn = new Map<string, number>();
const count = (name: string): void => {
  drawn.set(name, (drawn.get(name) ?? 0) + 1);
};

const Card = ({ id }: { id: string }) => {
  count(id);
  return <p>{useRecord('assignments', id)?.progress}</p>;
};

const Board = () => {
  count('board');
  const ids = useSelect((tables) => [...tables.assignments.keys()], sameList);
  return ids.map((id) => <Card key={id} id={id} />);
};

describe('selectors', () => {
  test('[L32] one event draws one card again, and not the board', async () => {
    const things = prepareThings({ assignments: ['a', 'b', 'c'].map((id) => anAssignment({ id })) });
    renderScreen(<Board />, { things });
    drawn.clear();

    act(() => things.bring('board', assignmentEvent(anAssignment({ id: 'b', progress: 60, version: 2 }))));

    expect(await screen.findByText('60')).toBeTruthy();
    expect([...drawn]).toEqual([['b', 1]]);
  });
});
