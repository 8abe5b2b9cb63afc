import { Text, TextInput } from '@mantine/core';
import { SaveMemberDocument } from '../../../graphql/generated/operations.ts';
import type { Role } from '../../../graphql/generated/schema.ts';
import { useTable, useWrite } from '../../../live/index.ts';
import { Sheet } from '../../../ui/index.ts';
import { useTexts } from '../admin-texts.ts';
import { EntryForm } from '../entry/entry-form.tsx';
import { PickField } from '../entry/pick-field.tsx';
import { type Saved, useEntryForm } from '../entry/use-entry-form.ts';
import type { Account } from './accounts.ts';
import type { ShownCode } from './code-sheet.tsx';
import { roles } from './roles.ts';

interface MemberValues {
  readonly fullName: string;
  readonly username: string;
  readonly title: string;
  readonly phone: string;
  readonly agencyId: string;
  readonly role: Role | '';
}

const blank: MemberValues = { fullName: '', username: '', title: '', phone: '', agencyId: '', role: '' };

const savedOf = ({ member, username, phone }: Account): Saved<MemberValues> => ({
  version: member.version,
  values: {
    fullName: member.fullName,
    username,
    title: member.title ?? '',
    phone: phone ?? '',
    agencyId: member.agencyId,
    role: member.role,
  },
});

interface Props {
  readonly account: Account | null;
  readonly onClose: () => void;
  readonly onDone: (said: string, code: ShownCode | null) => void;
}

export const MemberForm = ({ account, onClose, onDone }: Props) => {
  const t = useTexts();
  const write = useWrite(SaveMemberDocument);
  const agencies = useTable('agencies');
  const form = useEntryForm<MemberValues>({
    name: `member:${account?.member.id ?? 'new'}`,
    saved: account && savedOf(account),
    blank,
    faultsOf: (values) => ({
      fullName: values.fullName.trim() ? null : t('members.missing.fullName'),
      username: values.username.trim() ? null : t('members.missing.username'),
      agencyId: values.agencyId ? null : t('members.missing.agencyId'),
      role: values.role ? null : t('members.missing.role'),
    }),
  });
  const { values, change } = form;
  const open = [...agencies.values()]
    .filter((one) => one.endedOn === null || one.id === values.agencyId)
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  const line = (field: 'fullName' | 'username' | 'title' | 'phone') => ({
    label: t(`members.field.${field}`),
    value: values[field],
    error: form.errorOf(field, write.refusal),
    onChange: (event: { currentTarget: HTMLInputElement }) => change({ [field]: event.currentTarget.value }),
    autoComplete: 'off',
  });

  const save = async (): Promise<void> => {
    if (!form.check() || values.role === '') return;
    const outcome = await write.send({
      ...values,
      role: values.role,
      title: values.title.trim() || null,
      phone: values.phone.trim() || null,
      ...(account && { id: account.member.id, baseVersion: form.version }),
    });
    if (outcome.kind === 'refused' && outcome.refusal.code === 'STALE_VERSION')
      form.takeCurrent(savedOf(outcome.refusal.facts.current as Account));
    if (outcome.kind !== 'done') return;
    form.forget();
    const { resetCode, account: saved } = outcome.data.saveMember;
    const { fullName } = saved.member;
    onDone(t('members.saved', { name: fullName }), resetCode && { ...resetCode, fullName });
  };

  return (
    <Sheet
      title={account ? t('members.editTitle', { name: account.member.fullName }) : t('members.new')}
      onClose={onClose}
    >
      <EntryForm
        form={form}
        refusal={write.refusal}
        isSending={write.isSending}
        onSave={save}
        onCancel={() => {
          form.forget();
          onClose();
        }}
        labelOf={(field) => t(`members.field.${field}`)}
        wordsOf={(field, value) => {
          if (field === 'agencyId') return agencies.get(value)?.name;
          return field === 'role' && value ? t(`role.${value as Role}`) : value || '—';
        }}
      >
        {!account && <Text c="dimmed">{t('members.newNote')}</Text>}
        <TextInput {...line('fullName')} data-autofocus required />
        <TextInput
          {...line('username')}
          required
          description={t('members.hint.username')}
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextInput {...line('title')} description={t('members.hint.title')} />
        <TextInput {...line('phone')} inputMode="tel" />
        <PickField
          label={t('members.field.agencyId')}
          isRequired
          value={values.agencyId}
          onChange={(agencyId) => change({ agencyId })}
          options={open.map((one) => ({ value: one.id, label: one.name }))}
          error={form.errorOf('agencyId', write.refusal)}
        />
        <PickField
          label={t('members.field.role')}
          isRequired
          value={values.role}
          onChange={(role) => change({ role: role as Role })}
          options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          error={form.errorOf('role', write.refusal)}
          {...(values.role && { description: t(`roleNote.${values.role}`) })}
        />
      </EntryForm>
    </Sheet>
  );
};
