import { LocalityMapDocument } from '../../../../graphql/generated/operations.ts';
import { useQuery } from '../../../../graphql/use-query.ts';
import { LoadError, Sheet, Skeletons } from '../../../../ui/index.ts';
import { useTexts } from '../../admin-texts.ts';
import { OutlinesForm } from './outlines-form.tsx';
import { TilesForm } from './tiles-form.tsx';

interface Props {
  readonly onClose: () => void;
  readonly onDone: (said: string) => void;
}

/** How the unit's localities lie: outlines from a file, and squares arranged by hand. */
export const MapSheet = ({ onClose, onDone }: Props) => {
  const t = useTexts();
  const { data, hasFailed, again } = useQuery(LocalityMapDocument, {});
  const map = data?.localityMap;
  const finish = (said: string): void => {
    again();
    onDone(said);
  };
  return (
    <Sheet title={t('map.title')} onClose={onClose} isWide>
      {!map && hasFailed && <LoadError onRetry={again} />}
      {!map && !hasFailed && <Skeletons shape="rows" />}
      {map && (
        <>
          <OutlinesForm version={map.version} present={map.boundaries.length} onDone={finish} />
          <TilesForm key={map.version} map={map} onDone={finish} />
        </>
      )}
    </Sheet>
  );
};
