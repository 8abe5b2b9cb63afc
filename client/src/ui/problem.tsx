import classes from './states.module.css';

interface Said {
  readonly message: string;
  readonly field: string | null;
}

/** A refusal that belongs to no field of the form (or to one that the form does not show). */
export const Problem = ({ refusal, fields = [] }: { refusal: Said | null; fields?: readonly string[] }) => {
  if (!refusal || (refusal.field !== null && fields.includes(refusal.field))) return null;
  return (
    <p role="alert" className={classes.problem}>
      {refusal.message}
    </p>
  );
};

/** The refusal's message if it concerns this field: for the `error` of an input. */
export const errorOf = (refusal: Said | null, field: string): string | null =>
  refusal?.field === field ? refusal.message : null;
