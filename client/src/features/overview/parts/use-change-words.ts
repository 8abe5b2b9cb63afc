import { useLanguage } from '../../../i18n/index.ts';
import { formatShare } from '../../../lib/numbers.ts';
import { useTable } from '../../../live/index.ts';
import type { Change } from '../figures/changes.ts';
import { useTexts } from '../overview-texts.ts';
import { useFiguresWords } from './use-figures-words.ts';

export interface ChangeWords {
  readonly who: string;
  /** Of which agency, and what it did: "Tư pháp · báo cáo hoàn thành". */
  readonly what: string;
  readonly about: string;
}

/** A change in words. */
export const useChangeWords = (): ((change: Change) => ChangeWords) => {
  const t = useTexts();
  const language = useLanguage();
  const members = useTable('members');
  const agencies = useTable('agencies');
  const tasks = useTable('tasks');
  const figures = useFiguresWords();
  const what = (change: Change): string => {
    switch (change.kind) {
      case 'assignment': {
        const { status, progress, agencyId, receivedAt } = change.assignment;
        const key = status === 'NOT_STARTED' && receivedAt !== null ? 'received' : status;
        const share = formatShare(progress / 100, language);
        return `${agencies.get(agencyId)?.shortName ?? ''} · ${t(`changes.statuses.${key}`, { share })}`;
      }
      case 'blocker': {
        const agency = agencies.get(change.blocker.agencyId)?.shortName ?? '';
        return `${agency} · ${t(`changes.moves.${change.move}`)}`;
      }
      case 'directive':
        return t('changes.directive');
      case 'progress':
        return figures.what(change.progress, change.others);
    }
  };
  const about = (change: Change): string => {
    if (change.kind === 'blocker') return change.blocker.text;
    if (change.kind === 'progress') return figures.about(change.progress);
    if (change.kind === 'directive') return change.directive.text;
    return tasks.get(change.assignment.taskId)?.text ?? '';
  };
  return (change) => ({
    who: (change.actorId && members.get(change.actorId)?.fullName) || t('changes.system'),
    what: what(change),
    about: about(change),
  });
};
