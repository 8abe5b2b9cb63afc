import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTable } from '../../../live/index.ts';
import classes from './review.module.css';
import { useTexts } from './review-texts.ts';

type Body = { agencyId: string } | { groupId: string };

interface Props {
  readonly name: string;
  readonly onName: (body: Body) => void;
}

const bodyOf = (key: string): Body => {
  const [kind, id = ''] = key.split(':');
  return kind === 'group' ? { groupId: id } : { agencyId: id };
};

/** A name that is nobody's yet: the desk says whose, and the whole document is settled with it. */
export const UnknownAgency = ({ name, onName }: Props) => {
  const t = useTexts();
  const agencies = [...useTable('agencies').values()].filter((agency) => !agency.endedOn);
  const groups = [...useTable('groups').values()];
  const [key, setKey] = useState<string | null>(null);
  return (
    <div className={classes.unknown}>
      <span>{t('unknown', { name })}</span>
      <div className={classes.row}>
        <Select
          size="xs"
          searchable
          aria-label={t('who')}
          placeholder={t('who')}
          value={key}
          onChange={setKey}
          data={[
            ...groups.map((group) => ({ value: `group:${group.id}`, label: group.name })),
            ...agencies.map((agency) => ({ value: `agency:${agency.id}`, label: agency.name })),
          ]}
        />
        <Button size="compact-sm" variant="light" disabled={!key} onClick={() => key && onName(bodyOf(key))}>
          {t('remember')}
        </Button>
      </div>
    </div>
  );
};
