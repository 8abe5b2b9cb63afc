import { formatDay } from '../../lib/days.ts';
import { type PlanRecord, useRecord } from '../../live/index.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

/** What the document says of itself; what it leaves blank is said to be blank. */
export const PlanFacts = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const standing = useRecord('agencies', plan.standingAgencyId);
  const period =
    plan.periodStart && plan.periodEnd
      ? `${formatDay(plan.periodStart)} – ${formatDay(plan.periodEnd)}`
      : null;
  const facts: [string, string | null | undefined][] = [
    [t('field.kind'), t(`kind.${plan.kind}`)],
    [t('field.number'), plan.number],
    [t('field.issuedOn'), plan.issuedOn && formatDay(plan.issuedOn)],
    [t('field.issuer'), plan.issuer],
    [t('field.period'), period],
    [t('field.standingAgency'), standing?.name],
  ];
  return (
    <section className={classes.section}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value || <span className={classes.soft}>{t('blank')}</span>}</dd>
          </div>
        ))}
        <dt>{t('field.route')}</dt>
        <dd>
          {[t('route.raiser'), ...plan.route.map((step) => step.name)].join(' › ')}
          <br />
          <span className={classes.soft}>
            {plan.route
              .map((step) =>
                step.responseHours
                  ? `${step.name}: ${t('route.hoursShort', { hours: step.responseHours })}`
                  : `${step.name}: ${t('route.noHours')}`,
              )
              .join(' · ')}
          </span>
        </dd>
      </dl>
    </section>
  );
};
