import { Button } from '@mantine/core';
import { useNavigate } from 'react-router';
import { useFollowing, useUnit } from '../../live/index.ts';
import { Problem, Skeletons } from '../../ui/index.ts';
import { useViewer } from '../identity/index.ts';
import { PlanDetailsFields } from './plan-details-fields.tsx';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { RouteFields } from './route-fields.tsx';
import { TargetFields } from './target-fields.tsx';
import { usePlanDraft } from './use-plan-draft.ts';

const formFields = [
  'subject',
  'shortName',
  'number',
  'issuedOn',
  'issuer',
  'periodStart',
  'periodEnd',
  'route',
];

const NewDraftForm = ({ standingAgencyId }: { standingAgencyId: string }) => {
  const t = useTexts();
  const navigate = useNavigate();
  const form = usePlanDraft(null, standingAgencyId);
  const fields = { draft: form.draft, onChange: form.change, faults: form.faults, refusal: form.refusal };
  const save = async () => {
    const id = await form.save();
    if (id) void navigate(`/plans/${id}`, { replace: true });
  };
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('new')}</h1>
      <PlanDetailsFields {...fields} />
      <RouteFields {...fields} />
      <TargetFields {...fields} />
      <Problem refusal={form.refusal} fields={formFields} />
      <div className={`${classes.actions} ${classes.sticky}`}>
        <Button onClick={save} loading={form.isSaving}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={() => navigate('/plans')}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
};

export const NewDraft = () => {
  const viewer = useViewer();
  const unit = useUnit();
  const directory = useFollowing('directory');
  if (directory.state === 'loading' || !unit) return <Skeletons />;
  return <NewDraftForm standingAgencyId={unit.standingAgencyId ?? viewer.agency.id} />;
};
