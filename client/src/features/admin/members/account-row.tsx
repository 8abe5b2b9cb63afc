import { IconArrowsExchange, IconKey, IconLock, IconLockOpen, IconPencil } from '@tabler/icons-react';
import { memo } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { useGlow, useRecord, useUnit } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { RowMenu } from '../entry/row-menu.tsx';
import table from '../table.module.css';
import { type Account, stateOf } from './accounts.ts';

interface Props {
  readonly account: Account;
  readonly isOwn: boolean;
  readonly onOpen: (what: string, memberId: string) => void;
}

const useAccountActions = ({ account, isOwn, onOpen }: Props) => {
  const t = useTexts();
  const { member, openAssignments } = account;
  const go = (what: string) => () => onOpen(what, member.id);
  return [
    { label: t('edit'), icon: <IconPencil size={18} />, onGo: go('edit') },
    ...(member.disabled
      ? []
      : [{ label: t('members.do.reset'), icon: <IconKey size={18} />, onGo: go('reset') }]),
    ...(openAssignments > 0 || !member.disabled
      ? [{ label: t('members.do.handOver'), icon: <IconArrowsExchange size={18} />, onGo: go('handOver') }]
      : []),
    ...(member.disabled
      ? [{ label: t('members.do.enable'), icon: <IconLockOpen size={18} />, onGo: go('enable') }]
      : []),
    ...(member.disabled || isOwn
      ? []
      : [
          {
            label: t('members.do.disable'),
            icon: <IconLock size={18} />,
            isGrave: true,
            onGo: go('disable'),
          },
        ]),
  ];
};

export const AccountRow = memo((props: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const { account, isOwn, onOpen } = props;
  const { member, username, phone, lastSeenAt, openAssignments } = account;
  const agency = useRecord('agencies', member.agencyId);
  const zone = useUnit()?.zone ?? 'UTC';
  const glow = useGlow(member.id);
  const actor = useRecord('members', glow?.actor);
  const actions = useAccountActions(props);
  const state = stateOf(account);
  return (
    <tr data-glow={glow ? true : undefined} data-off={member.disabled || undefined}>
      <th scope="row">
        <div className={table.name}>
          <button type="button" className={classes.rowName} onClick={() => onOpen('edit', member.id)}>
            {member.fullName}
          </button>
          <span className={classes.soft}>
            {[member.title, isOwn && t('members.you')].filter(Boolean).join(' · ')}
          </span>
          {state === 'disabled' && <MeaningTag meaning="grey">{t('members.state.disabled')}</MeaningTag>}
          {glow && (
            <span className={classes.glowWords}>
              {t('changedBy', { who: actor?.fullName ?? t('system') })}
            </span>
          )}
        </div>
      </th>
      <td data-label={t('members.field.username')}>{username}</td>
      <td data-label={t('members.field.agencyId')}>{agency?.shortName}</td>
      <td data-label={t('members.field.role')} className={table.number}>
        {t(`role.${member.role}`)}
      </td>
      <td data-label={t('members.field.phone')} className={phone ? table.number : classes.soft}>
        {phone ?? '–'}
      </td>
      <td data-label={t('members.field.work')} className={table.figure}>
        {openAssignments}
      </td>
      <td
        data-label={t('members.field.seen')}
        className={`${table.number} ${lastSeenAt ? '' : classes.soft}`}
      >
        {lastSeenAt ? formatInstant(lastSeenAt, new Date(), zone, language) : t('members.never')}
      </td>
      <td className={table.menu}>
        <RowMenu name={member.fullName} actions={actions} />
      </td>
    </tr>
  );
});
