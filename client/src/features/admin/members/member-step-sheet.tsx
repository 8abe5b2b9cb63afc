import { Button } from '@mantine/core';
import {
  DisableMemberDocument,
  EnableMemberDocument,
  ResetPasswordDocument,
} from '../../../graphql/generated/operations.ts';
import { useWrite } from '../../../live/index.ts';
import { Problem, Sheet } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import type { Account } from './accounts.ts';
import type { ShownCode } from './code-sheet.tsx';

const steps = ['reset', 'disable', 'enable'] as const;
type MemberStep = (typeof steps)[number];
export const isMemberStep = (what: string): what is MemberStep => steps.some((step) => step === what);

interface Props {
  readonly step: MemberStep;
  readonly account: Account;
  readonly onHandOver: () => void;
  readonly onClose: () => void;
  readonly onDone: (said: string | null, code?: ShownCode) => void;
}

/** A step on an account that is asked about first, since it reaches the person at once. */
export const MemberStepSheet = ({ step, account, onHandOver, onClose, onDone }: Props) => {
  const t = useTexts();
  const { id, fullName: name } = account.member;
  const resetting = useWrite(ResetPasswordDocument);
  const disabling = useWrite(DisableMemberDocument);
  const enabling = useWrite(EnableMemberDocument);
  const { refusal, isSending } = { reset: resetting, disable: disabling, enable: enabling }[step];
  const go = async (): Promise<void> => {
    if (step === 'reset') {
      const outcome = await resetting.send({ memberId: id });
      if (outcome.kind === 'done') onDone(null, { ...outcome.data.resetPassword, fullName: name });
      return;
    }
    const outcome = await (step === 'disable' ? disabling : enabling).send({ memberId: id });
    if (outcome.kind === 'done') onDone(t(`members.${step}d`, { name }));
  };
  const hasWork = step === 'disable' && account.openAssignments > 0;
  return (
    <Sheet title={t(`members.${step}Title`, { name })} onClose={onClose}>
      <p className={classes.words}>{t(`members.${step}Note`)}</p>
      {hasWork && (
        <div className={classes.warning}>
          <p className={classes.words}>{t('members.disableWork', { count: account.openAssignments })}</p>
          <Button variant="default" onClick={onHandOver}>
            {t('members.do.handOver')}
          </Button>
        </div>
      )}
      <Problem refusal={refusal} />
      <div className={classes.formActions}>
        <Button {...(step === 'disable' && { color: 'red.9' })} loading={isSending} onClick={() => void go()}>
          {t(`members.${step}Go`)}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Sheet>
  );
};
