import { Button } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Refusal } from '../../../graphql/index.ts';
import { Conflict, Problem } from '../../../ui/index.ts';
import classes from '../admin.module.css';
import { useTexts } from '../admin-texts.ts';
import { differing, type EntryValues } from './merge-entry.ts';
import type { EntryForm as Form } from './use-entry-form.ts';

interface Props<V extends EntryValues<V>> {
  readonly form: Form<V>;
  readonly refusal: Refusal | null;
  readonly isSending: boolean;
  readonly onSave: () => Promise<void>;
  /** Absent: the form stands on the page and cannot be closed. */
  readonly onCancel?: () => void;
  readonly labelOf: (field: keyof V & string) => string;
  /** A value in words; ids become names. */
  readonly wordsOf: (field: keyof V & string, value: V[keyof V & string]) => ReactNode;
  readonly children: ReactNode;
}

const Side = <V extends EntryValues<V>>({ values, of }: { values: V; of: Props<V> & { rival: V } }) => (
  <>
    {differing(of.rival, of.form.values).map((field) => (
      <span key={field} className={classes.side}>
        <small>{of.labelOf(field)}</small>
        {of.wordsOf(field, values[field])}
      </span>
    ))}
  </>
);

/** Fields, what is wrong with them, and the two ways out: around every form of the directory. */
export const EntryForm = <V extends EntryValues<V>>(props: Props<V>) => {
  const t = useTexts();
  const { form, refusal, isSending, onSave, onCancel } = props;
  const element = useRef<HTMLFormElement>(null);
  const fields = Object.keys(form.values);
  const latest = useRef(onSave);
  latest.current = onSave;
  const submit = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    // A name that was typed and not yet made a tag becomes one when its field is left: before it is sent, not after.
    const tags = element.current?.querySelector<HTMLElement>('[role="combobox"]:focus');
    if (tags) flushSync(() => tags.blur());
    await latest.current();
    // Once the faults are drawn: a keyboard or a screen reader goes to the first.
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  };
  const { rival } = form;
  return (
    <form ref={element} onSubmit={submit} noValidate className={classes.form}>
      {form.isRestored && form.isChanged && (
        <p className={classes.kept} role="status">
          {t('kept')}{' '}
          <button type="button" className={classes.linkButton} onClick={form.startOver}>
            {t('startOver')}
          </button>
        </p>
      )}
      {props.children}
      {rival ? (
        <Conflict
          now={<Side values={rival} of={{ ...props, rival }} />}
          yours={<Side values={form.values} of={{ ...props, rival }} />}
          isSending={isSending}
          onSendAnyway={() => void submit()}
        />
      ) : (
        <Problem refusal={refusal} fields={fields} />
      )}
      <div className={classes.formActions} data-sticks={onCancel !== undefined || undefined}>
        {!rival && (
          <Button
            type="submit"
            // Leaving a field by this press could move the button away from under it.
            onMouseDown={(event) => event.preventDefault()}
            loading={isSending}
            disabled={!onCancel && !form.isChanged}
          >
            {t('save')}
          </Button>
        )}
        {(onCancel || form.isChanged) && (
          <Button variant="default" onClick={onCancel ?? form.startOver}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </form>
  );
};
