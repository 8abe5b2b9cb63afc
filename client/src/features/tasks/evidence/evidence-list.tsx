import { IconFileSpreadsheet, IconFileText, IconFileTypePdf } from '@tabler/icons-react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { formatBytes } from '../../../lib/numbers.ts';
import { type EvidenceRecord, useTable, useUnit } from '../../../live/index.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './evidence-list.module.css';

const iconOf = (mediaType: string) => {
  if (mediaType === 'application/pdf') return IconFileTypePdf;
  return /sheet|excel/.test(mediaType) ? IconFileSpreadsheet : IconFileText;
};

/** Photos as pictures, other files by name; a press opens or downloads. */
export const EvidenceList = ({ files }: { files: readonly EvidenceRecord[] }) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  const members = useTable('members');
  if (files.length === 0) return <p className={classes.none}>{t('page.noEvidence')}</p>;
  return (
    <ul className={classes.list}>
      {files.map((file) => {
        const Icon = iconOf(file.mediaType);
        const isPicture = file.mediaType.startsWith('image/');
        return (
          <li key={file.id}>
            <a className={classes.file} href={file.url} target="_blank" rel="noreferrer">
              {isPicture ? (
                <img className={classes.picture} src={file.url} alt="" loading="lazy" />
              ) : (
                <span className={classes.picture}>
                  <Icon size={32} aria-hidden />
                </span>
              )}
              <span className={classes.name}>{file.fileName}</span>
              <span className={classes.facts}>
                {t('page.file', {
                  who: members.get(file.authorId)?.fullName ?? '',
                  when: formatInstant(file.at, new Date(), zone, language),
                  size: formatBytes(file.size, language),
                })}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
};
