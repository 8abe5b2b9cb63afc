import { Button } from '@mantine/core';
import { useViewer } from '../../features/identity/index.ts';
import { useLanguage } from '../../i18n/index.ts';
import { formatInstant } from '../../lib/instants.ts';
import { type Entry, useOutbox } from '../../live/index.ts';
import { useTexts } from '../app-texts.ts';
import classes from './outbox-list.module.css';

const knownNames = ['reportStatus', 'checkIn', 'raiseBlocker', 'reportFigures'] as const;

/** What the person wrote, whichever field the mutation keeps it in. */
const typedIn = (entry: Entry): string | null => {
  const input = entry.variables['input'] as Readonly<Record<string, unknown>> | undefined;
  const typed = input?.['text'] ?? input?.['note'];
  return typeof typed === 'string' && typed ? typed : null;
};

/** The numbers of a report of figures, as they were typed. */
const figuresIn = (entry: Entry): string | null => {
  const input = entry.variables['input'] as { cells?: readonly { value?: number | null }[] } | undefined;
  return input?.cells?.map(({ value }) => value ?? '–').join(' · ') ?? null;
};

const OutboxEntry = ({ entry, onDrop }: { entry: Entry; onDrop: () => void }) => {
  const t = useTexts();
  const language = useLanguage();
  const { zone } = useViewer().unit;
  const name = knownNames.find((known) => known === entry.name) ?? 'other';
  const typed = typedIn(entry) ?? figuresIn(entry);
  return (
    <li className={classes.entry}>
      <strong>{t(`outbox.names.${name}`)}</strong>
      {typed && <q className={classes.typed}>{typed}</q>}
      {entry.refusal ? (
        <span className={classes.refused}>{t('outbox.refused', { reason: entry.refusal.message })}</span>
      ) : (
        <span className={classes.waiting}>
          {t('outbox.waiting', { at: formatInstant(entry.savedAt, new Date(), zone, language) })}
        </span>
      )}
      <Button size="compact-sm" variant="default" onClick={onDrop}>
        {t('outbox.drop')}
      </Button>
    </li>
  );
};

export const OutboxList = () => {
  const t = useTexts();
  const { entries, drop, sendNow } = useOutbox();
  return (
    <section className={classes.list}>
      <h2 className={classes.title}>{t('outbox.title')}</h2>
      <p className={classes.note}>{entries.length > 0 ? t('outbox.note') : t('outbox.empty')}</p>
      {entries.length > 0 && (
        <ul className={classes.entries}>
          {entries.map((entry) => (
            <OutboxEntry key={entry.operationId} entry={entry} onDrop={() => void drop(entry.operationId)} />
          ))}
        </ul>
      )}
      {entries.some((entry) => !entry.refusal) && (
        <Button size="sm" onClick={sendNow}>
          {t('outbox.sendNow')}
        </Button>
      )}
    </section>
  );
};
