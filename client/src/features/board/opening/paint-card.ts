import type { BoardOpeningQuery } from '../../../graphql/generated/operations.ts';
import type { Language } from '../../../i18n/index.ts';
import type { Day } from '../../../lib/days.ts';
import { deadlineWords } from '../../../lib/deadline-words.ts';
import { formatShare } from '../../../lib/numbers.ts';
import { sayTimeliness } from '../../../lib/timeliness-words.ts';
import tags from '../../../ui/meaning.module.css';
import classes from '../card/card.module.css';
import { deadlineOf, initials, recordMarkOf } from '../card/card-facts.ts';
import { taskAddress } from '../panel/task-address.ts';
import { make, makeRoom } from './make.ts';
import { fill, wordsOf } from './opening-texts.ts';

export type OpeningCard = BoardOpeningQuery['boardOpening']['cards'][number];

export interface Around {
  readonly today: Day;
  readonly language: Language;
}

const tag = (meaning: string, words: string): HTMLElement =>
  make('span', { class: tags.tag, 'data-meaning': meaning }, words);

const paintState = ({ assignment }: OpeningCard, { today, language }: Around): HTMLElement | null => {
  const words = wordsOf(language);
  const mark = recordMarkOf(assignment, today);
  if (mark) {
    const said = mark.key === 'status' ? words.statuses[assignment.status] : words.card[mark.key];
    return tag(mark.meaning, fill(said, { day: mark.day ?? '' }));
  }
  if (assignment.status === 'DONE' || assignment.progress === 0) return null;
  const share = formatShare(assignment.progress / 100, language);
  const style = `--share: ${assignment.progress}%;`;
  return make('span', { class: classes.progress, title: fill(words.card.progress, { share }), style }, share);
};

const paintPerson = (name: string): HTMLElement =>
  make('span', { class: classes.person, role: 'img', title: name, 'aria-label': name }, initials(name));

const paintBlockers = (count: number, language: Language): HTMLElement => {
  const said = fill(wordsOf(language).card.blocked, { count });
  return make(
    'span',
    { class: classes.blocked, title: said },
    makeRoom(15),
    make('span', { 'aria-hidden': 'true' }, `${count}`),
    make('span', { class: classes.spoken }, said),
  );
};

const paintFoot = (card: OpeningCard, around: Around): HTMLElement => {
  const { assignment, agency, person, blockers } = card;
  const role = assignment.role === 'COOPERATE' && ` · ${wordsOf(around.language).card.cooperate}`;
  return make(
    'div',
    { class: classes.foot },
    make(
      'span',
      { class: classes.agency, title: agency.name },
      agency.shortName,
      role && make('em', { class: classes.role }, role),
    ),
    person && paintPerson(person.fullName),
    paintState(card, around),
    blockers > 0 && paintBlockers(blockers, around.language),
    // The room of the button, which comes with the scripts.
    make('span', { class: classes.moves }),
  );
};

const paintFacts = ({ assignment, task }: OpeningCard, { today, language }: Around): HTMLElement => {
  const said = sayTimeliness(assignment, today, language);
  const deadline = deadlineWords(deadlineOf(assignment, task), today, language);
  return make(
    'div',
    { class: classes.facts },
    make('span', { class: classes.deadline }, deadline),
    said.words && tag(said.meaning, said.words),
  );
};

/** A card as <AssignmentCard> draws it, but for what only scripts can do; a test holds the two together. */
export const paintCard = (card: OpeningCard, around: Around): HTMLElement => {
  const { assignment, task } = card;
  const { meaning } = sayTimeliness(assignment, around.today, around.language);
  const attributes = {
    class: classes.card,
    'data-card': assignment.id,
    'data-meaning': meaning,
    'data-finished': assignment.status === 'WITHDRAWN' || null,
  };
  const href = taskAddress(assignment.taskId, assignment.planId);
  return make(
    'article',
    attributes,
    make('a', { class: classes.title, title: task.text, draggable: 'false', href }, task.text),
    paintFacts(card, around),
    paintFoot(card, around),
  );
};
