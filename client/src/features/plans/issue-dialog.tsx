import { Button } from '@mantine/core';
import { IssuePlanDocument, IssuePreviewDocument } from '../../graphql/generated/operations.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { type PlanRecord, useTable, useWrite } from '../../live/index.ts';
import { Dialog, Problem, Skeletons } from '../../ui/index.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

/** What each agency will get, before it gets it. */
export const IssueDialog = ({
  plan,
  onClose,
  onIssued,
}: {
  plan: PlanRecord;
  onClose: () => void;
  onIssued: () => void;
}) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const query = useQuery(IssuePreviewDocument, { planId: plan.id });
  const { send, isSending, refusal } = useWrite(IssuePlanDocument);
  // A preview from before the last change must not be issued by.
  const preview = query.isLoading ? undefined : query.data?.issuePreview;
  const issue = async () => {
    const outcome = await send({ planId: plan.id, baseVersion: plan.version });
    if (outcome.kind === 'done') onIssued();
  };
  return (
    <Dialog onClose={onClose} title={t('issue.title')} size="lg">
      {!preview && !query.hasFailed && <Skeletons />}
      <Problem refusal={query.refusal} />
      {preview && (
        <div style={{ display: 'grid', gap: '0.75rem' }}>
          {preview.warnings.length > 0 && (
            <div role="status">
              <strong>{t('issue.warnings')}</strong>
              <ul>
                {preview.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </div>
          )}
          <p>{t('issue.summary', { tasks: preview.tasks, assignments: preview.assignments })}</p>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('issue.agency')}</th>
                <th scope="col" className={classes.number}>
                  {t('issue.lead')}
                </th>
                <th scope="col" className={classes.number}>
                  {t('issue.cooperate')}
                </th>
              </tr>
            </thead>
            <tbody>
              {preview.perAgency.map((row) => (
                <tr key={row.agencyId}>
                  <td>{agencies.get(row.agencyId)?.name}</td>
                  <td className={classes.number}>{row.lead}</td>
                  <td className={classes.number}>{row.cooperate}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Problem refusal={refusal} />
      <div className={classes.actions} style={{ marginTop: '1rem' }}>
        <Button onClick={issue} loading={isSending} disabled={!preview}>
          {t('issue.go')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </Dialog>
  );
};
