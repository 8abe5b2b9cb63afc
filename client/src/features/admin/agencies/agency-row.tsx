import { IconCalendarX, IconPencil } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type AgencyRecord, useGlow, useRecord, useSelect, useUnit } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { EndedTag } from '../entry/ended-tag.tsx';
import { RowMenu } from '../entry/row-menu.tsx';
import table from '../table.module.css';

interface Props {
  readonly agency: AgencyRecord;
  readonly onOpen: (what: string, id: string) => void;
}

export const AgencyRow = ({ agency, onOpen }: Props) => {
  const t = useTexts();
  const parent = useRecord('agencies', agency.parentId);
  const locality = useRecord('localities', agency.localityId);
  const isStanding = useUnit()?.standingAgencyId === agency.id;
  const glow = useGlow(agency.id);
  const actor = useRecord('members', glow?.actor);
  const people = useSelect(
    (tables) =>
      [...tables.members.values()].filter((one) => one.agencyId === agency.id && !one.disabled).length,
  );
  return (
    <tr data-glow={glow ? true : undefined} data-off={agency.endedOn !== null || undefined}>
      <th scope="row">
        <div className={table.name}>
          <button type="button" className={classes.rowName} onClick={() => onOpen('edit', agency.id)}>
            {agency.name}
          </button>
          {agency.aliases.length > 0 && <span className={classes.soft}>{agency.aliases.join(' · ')}</span>}
          {isStanding && <MeaningTag meaning="accent">{t('agencies.standing')}</MeaningTag>}
          <EndedTag endedOn={agency.endedOn} />
          {glow && (
            <span className={classes.glowWords}>
              {t('changedBy', { who: actor?.fullName ?? t('system') })}
            </span>
          )}
        </div>
      </th>
      <td data-label={t('agencies.field.shortName')}>{agency.shortName}</td>
      <td data-label={t('agencies.field.kind')}>{t(`kind.${agency.kind}`)}</td>
      <td data-label={t('agencies.field.parentId')}>{parent?.shortName ?? '–'}</td>
      <td data-label={t('agencies.field.localityId')}>{locality?.name ?? '–'}</td>
      <td data-label={t('agencies.field.people')} className={table.figure}>
        <Link
          to={`/admin/members?agency=${agency.id}`}
          className={table.count}
          aria-label={t('agencies.people', { count: people })}
        >
          {people}
        </Link>
      </td>
      <td className={table.menu}>
        <RowMenu
          name={agency.name}
          actions={[
            { label: t('edit'), icon: <IconPencil size={18} />, onGo: () => onOpen('edit', agency.id) },
            {
              label: t('agencies.end'),
              icon: <IconCalendarX size={18} />,
              isGrave: true,
              onGo: () => onOpen('end', agency.id),
            },
          ]}
        />
      </td>
    </tr>
  );
};
