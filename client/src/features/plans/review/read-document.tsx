import { Button, FileButton, Textarea } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ReadDocumentDocument } from '../../../graphql/generated/operations.ts';
import { LineDown, type Refusal, refusalIn } from '../../../graphql/index.ts';
import { uploadFile } from '../../../graphql/upload-file.ts';
import { useWrite } from '../../../live/index.ts';
import { Dialog, PersonalDataQuestion, Problem } from '../../../ui/index.ts';
import classes from './review.module.css';
import { useTexts } from './review-texts.ts';

interface Props {
  /** The issued plan whose second version it is; null: a new draft. */
  readonly amendsPlanId: string | null;
  readonly onClose: () => void;
}

type Given = { readonly text: string } | { readonly uploadId: string };

/** Drop a file or paste a text; what was read opens for review. */
export const ReadDocument = ({ amendsPlanId, onClose }: Props) => {
  const t = useTexts();
  const navigate = useNavigate();
  const { send, isSending, refusal, clear } = useWrite(ReadDocumentDocument);
  const [text, setText] = useState('');
  const [given, setGiven] = useState<Given | null>(null);
  const [sending, setSending] = useState<'no' | 'yes' | 'failed'>('no');
  const [fileRefusal, setFileRefusal] = useState<Refusal | null>(null);

  const read = async (what: Given, confirmNoPersonalData = false) => {
    setGiven(what);
    const outcome = await send({ ...what, amendsPlanId, confirmNoPersonalData });
    if (outcome.kind === 'unanswered') setSending('failed');
    if (outcome.kind === 'done') void navigate(`/plans/${outcome.data.readDocument.id}/review`);
  };
  const readFile = async (file: File | null | undefined) => {
    if (!file) return;
    clear();
    setFileRefusal(null);
    setSending('yes');
    try {
      const uploadId = await uploadFile(file, '/documents/plans');
      await read({ uploadId });
      setSending((before) => (before === 'failed' ? before : 'no'));
    } catch (error) {
      setFileRefusal(refusalIn(error));
      setSending(error instanceof LineDown ? 'failed' : 'no');
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void readFile(event.dataTransfer.files[0]);
  };
  const isBusy = isSending || sending === 'yes';
  const isAsking = refusal?.code === 'PERSONAL_DATA_SUSPECTED' && given !== null;
  return (
    <Dialog onClose={onClose} title={amendsPlanId ? t('read.second') : t('read.title')} size="lg">
      <div className={classes.stack}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard */}
        <div className={classes.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <p>{t('read.drop')}</p>
          <FileButton accept=".docx,.pdf,.txt" onChange={(file) => void readFile(file)}>
            {(props) => (
              <Button {...props} variant="default" disabled={isBusy}>
                {t('read.choose')}
              </Button>
            )}
          </FileButton>
        </div>
        <p className={classes.soft}>{t('read.or')}</p>
        <Textarea
          label={t('read.text')}
          autosize
          minRows={5}
          maxRows={12}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {isBusy && <p role="status">{t('read.reading')}</p>}
        {sending === 'failed' && <p role="alert">{t('read.noLine')}</p>}
        {isAsking ? (
          <PersonalDataQuestion message={refusal.message} onConfirm={() => void read(given, true)} />
        ) : (
          <Problem refusal={fileRefusal ?? refusal} />
        )}
        <Button onClick={() => void read({ text })} disabled={text.trim() === '' || isBusy}>
          {t('read.go')}
        </Button>
      </div>
    </Dialog>
  );
};
