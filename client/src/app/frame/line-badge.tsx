import { Popover, UnstyledButton } from '@mantine/core';
import { useViewer } from '../../features/identity/index.ts';
import { useLine, useOutbox } from '../../live/index.ts';
import { useLineWords } from '../../ui/index.ts';
import { useTexts } from '../app-texts.ts';
import classes from './line-badge.module.css';
import { OutboxList } from './outbox-list.tsx';

/** The state of the line, in one place on each screen, with what is kept on this device. */
export const LineBadge = () => {
  const t = useTexts();
  const line = useLine();
  const { entries } = useOutbox();
  const refused = entries.filter((entry) => entry.refusal).length;
  const unsent = entries.length - refused;
  const words = useLineWords(line, useViewer().unit.zone);
  return (
    <Popover position="bottom-end" width={340} shadow="md" trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.badge} data-state={line.state}>
          <span aria-hidden className={classes.sign} />
          <span className={classes.texts}>
            <span role="status" className={classes.words}>
              {words}
            </span>
            {unsent > 0 && <span className={classes.unsent}>{t('line.unsent', { count: unsent })}</span>}
            {refused > 0 && <span className={classes.refused}>{t('line.refused', { count: refused })}</span>}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <OutboxList />
      </Popover.Dropdown>
    </Popover>
  );
};
