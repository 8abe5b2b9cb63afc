import { EndAgencyDocument } from '../../../graphql/generated/operations.ts';
import { type AgencyRecord, useTable, useWrite } from '../../../live/index.ts';
import { useTexts } from '../admin-texts.ts';
import { EndSheet } from '../entry/end-sheet.tsx';

interface Props {
  readonly agency: AgencyRecord;
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

export const EndAgency = ({ agency, onClose, onDone }: Props) => {
  const t = useTexts();
  const { send, refusal, isSending } = useWrite(EndAgencyDocument);
  const people = [...useTable('members').values()].filter(
    (one) => one.agencyId === agency.id && !one.disabled,
  ).length;
  const children = [...useTable('agencies').values()].filter(
    (one) => one.parentId === agency.id && one.endedOn === null,
  ).length;
  return (
    <EndSheet
      name={agency.name}
      note={t('end.agencyNote')}
      warnings={[
        ...(people > 0 ? [t('end.people', { count: people })] : []),
        ...(children > 0 ? [t('end.children', { count: children })] : []),
      ]}
      refusal={refusal}
      isSending={isSending}
      onEnd={(endedOn) => send({ id: agency.id, baseVersion: agency.version, endedOn })}
      onDone={() => onDone(t('end.done', { name: agency.name }))}
      onClose={onClose}
    />
  );
};
