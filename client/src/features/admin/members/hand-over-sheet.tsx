import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { HandOverDocument } from '../../../graphql/generated/operations.ts';
import { type MemberRecord, useRecord, useTable, useWrite } from '../../../live/index.ts';
import { errorOf, Problem, Sheet } from '../../../ui/index.ts';
import { useViewer } from '../../identity/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { PickField } from '../entry/pick-field.tsx';
import { type Account, colleaguesOf } from './accounts.ts';

interface Props {
  readonly account: Account;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** All open work of a leaver goes to one colleague, and the account can be disabled with it. */
export const HandOverSheet = ({ account, onClose, onDone }: Props) => {
  const t = useTexts();
  const { member, openAssignments: count } = account;
  const isOwn = useViewer().member.id === member.id;
  const agencies = useTable('agencies');
  const members = useTable('members');
  const parentId = useRecord('agencies', member.agencyId)?.parentId ?? null;
  const [to, setTo] = useState('');
  const [isDisabling, setDisabling] = useState(!member.disabled && !isOwn);
  const [isTried, setTried] = useState(false);
  const write = useWrite(HandOverDocument);
  const near = colleaguesOf(member, [...members.values()], parentId);
  const isNobody = near.same.length + near.parent.length + near.others.length === 0;

  const items = (people: readonly MemberRecord[]) =>
    people.map((one) => ({
      value: one.id,
      label: [one.fullName, one.title, agencies.get(one.agencyId)?.shortName].filter(Boolean).join(' · '),
    }));
  const options = (['same', 'parent', 'others'] as const)
    .map((group) => ({ group: t(`handOver.${group}`), items: items(near[group]) }))
    .filter((group) => group.items.length > 0);

  const go = async (): Promise<void> => {
    setTried(true);
    if (!to) return;
    const outcome = await write.send({ fromMemberId: member.id, toMemberId: to, disable: isDisabling });
    if (outcome.kind !== 'done') return;
    const done = { count: outcome.data.handOver.assignments, name: members.get(to)?.fullName ?? '' };
    onDone(isDisabling ? t('handOver.doneDisabled', done) : t('handOver.done', done));
  };
  return (
    <Sheet title={t('handOver.title', { name: member.fullName })} onClose={onClose}>
      <p className={classes.words}>{count > 0 ? t('handOver.count', { count }) : t('handOver.nothing')}</p>
      {isNobody ? (
        <p className={classes.warning}>{t('handOver.nobody')}</p>
      ) : (
        <PickField
          label={t('handOver.to')}
          value={to}
          onChange={setTo}
          options={options}
          error={isTried && !to ? t('handOver.missing') : errorOf(write.refusal, 'toMemberId')}
        />
      )}
      {!member.disabled && !isOwn && (
        <Checkbox
          size="md"
          label={t('handOver.disable', { name: member.fullName })}
          checked={isDisabling}
          onChange={(event) => setDisabling(event.currentTarget.checked)}
        />
      )}
      <Problem refusal={write.refusal} fields={['toMemberId']} />
      <div className={classes.formActions}>
        <Button loading={write.isSending} disabled={isNobody} onClick={() => void go()}>
          {t('handOver.go')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Sheet>
  );
};
