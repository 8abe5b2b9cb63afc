import type { ReactNode } from 'react';
import classes from './reason.module.css';
import { type Risk, riskMeaning, useRiskWords } from './use-risk-words.ts';

interface Props {
  readonly risk: Risk;
  readonly className?: string | undefined;
  /** Said in its stead, in no colour. */
  readonly children?: ReactNode;
}

/** Why an agency stands where it stands, in the colour of the gravest. */
export const Reason = ({ risk, className, children }: Props) => {
  const say = useRiskWords();
  return (
    <span
      className={`${classes.reason} ${className ?? ''}`}
      data-meaning={children ? undefined : riskMeaning(risk)}
    >
      {children ?? say(risk)}
    </span>
  );
};
