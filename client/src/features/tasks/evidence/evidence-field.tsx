import { IconCamera, IconFile, IconX } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatBytes } from '../../../lib/numbers.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './evidence-field.module.css';
import type { Evidence } from './use-evidence.ts';

const accepted = 'image/*,.pdf,.docx,.xlsx';

const usePreview = (file: File | null): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!file?.type.startsWith('image/')) return setUrl(null);
    const next = URL.createObjectURL(file);
    setUrl(next);
    return () => URL.revokeObjectURL(next);
  }, [file]);
  return url;
};

/** Camera or file, looked at once more by the sender before it goes. */
export const EvidenceField = ({ evidence }: { evidence: Evidence }) => {
  const t = useTexts();
  const language = useLanguage();
  const id = useId();
  const { file, state, problem } = evidence;
  const preview = usePreview(file);
  const problemId = `${id}-problem`;
  return (
    <div className={classes.field}>
      <label className={classes.add} data-has-file={file !== null || undefined}>
        <IconCamera size={22} aria-hidden />
        <span>{state === 'preparing' ? t('photo.preparing') : t(file ? 'photo.change' : 'photo.add')}</span>
        <input
          className={classes.input}
          type="file"
          accept={accepted}
          disabled={state !== 'idle'}
          aria-describedby={problem ? problemId : undefined}
          onChange={(event) => {
            void evidence.choose(event.currentTarget.files?.[0] ?? null);
            event.currentTarget.value = '';
          }}
        />
      </label>
      {file && (
        <div className={classes.chosen}>
          {preview ? (
            <img className={classes.preview} src={preview} alt="" />
          ) : (
            <IconFile size={28} aria-hidden />
          )}
          <span className={classes.name}>
            {t('photo.chosen', { name: file.name, size: formatBytes(file.size, language) })}
            {preview && <small className={classes.small}>{t('photo.ready')}</small>}
          </span>
          <button
            type="button"
            className={classes.remove}
            aria-label={t('photo.remove')}
            onClick={() => void evidence.choose(null)}
          >
            <IconX size={20} aria-hidden />
          </button>
          <label className={classes.confirm}>
            <input
              type="checkbox"
              checked={evidence.isConfirmed}
              onChange={(event) => evidence.confirm(event.currentTarget.checked)}
            />
            <span>{t('photo.confirm')}</span>
          </label>
        </div>
      )}
      {state === 'sending' && <output className={classes.small}>{t('photo.sending')}</output>}
      {problem && (
        <p id={problemId} role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  );
};
