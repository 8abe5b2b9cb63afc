import { EndLocalityDocument } from '../../../graphql/generated/operations.ts';
import { type LocalityRecord, useTable, useWrite } from '../../../live/index.ts';
import { useTexts } from '../admin-texts.ts';
import { EndSheet } from '../entry/end-sheet.tsx';

interface Props {
  readonly locality: LocalityRecord;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

export const EndLocality = ({ locality, onClose, onDone }: Props) => {
  const t = useTexts();
  const { send, refusal, isSending } = useWrite(EndLocalityDocument);
  const places = [...useTable('localities').values()].filter(
    (one) => one.parentId === locality.id && one.endedOn === null,
  ).length;
  return (
    <EndSheet
      name={locality.name}
      note={t('end.localityNote')}
      warnings={places > 0 ? [t('end.places', { count: places })] : []}
      refusal={refusal}
      isSending={isSending}
      onEnd={(endedOn) => send({ id: locality.id, baseVersion: locality.version, endedOn })}
      onDone={() => onDone(t('end.done', { name: locality.name }))}
      onClose={onClose}
    />
  );
};
