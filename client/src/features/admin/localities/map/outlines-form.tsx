import { Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import {
  SaveBoundariesDocument,
  type SaveBoundariesMutation,
} from '../../../../graphql/generated/operations.ts';
import { useTable, useWrite } from '../../../../live/index.ts';
import { Problem } from '../../../../ui/index.ts';
import classes from '../../admin.module.css';
import { useTexts } from '../../admin-texts.ts';
import grid from './tile-grid.module.css';

/** As the server takes it. */
const mostCharacters = 900_000;

interface Tried {
  readonly name: string;
  readonly geoJson: string;
  readonly outcome: SaveBoundariesMutation['saveBoundaries'];
}

interface Props {
  readonly version: number;
  /** How many localities have an outline now. */
  readonly present: number;
  readonly onDone: (said: string) => void;
}

const Findings = ({ tried }: { tried: Tried }) => {
  const t = useTexts();
  const localities = useTable('localities');
  const { matched, unknown, missing } = tried.outcome;
  return (
    <div role="status">
      <p className={classes.words}>{t('map.matched', { name: tried.name, count: matched.length })}</p>
      {unknown.length > 0 && (
        <p className={classes.words}>{t('map.unknown', { names: unknown.slice(0, 20).join(', ') })}</p>
      )}
      {missing.length > 0 && (
        <p className={classes.words}>
          {t('map.missing', { names: missing.map((id) => localities.get(id)?.name ?? '…').join(', ') })}
        </p>
      )}
    </div>
  );
};

/** Outlines from a GeoJSON file: tried out first, saved on a second press. */
export const OutlinesForm = ({ version, present, onDone }: Props) => {
  const t = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [isTooBig, setTooBig] = useState(false);
  const { send, refusal, isSending, clear } = useWrite(SaveBoundariesDocument);
  const tryOut = async (file: File): Promise<void> => {
    clear();
    setTried(null);
    const geoJson = await file.text();
    setTooBig(geoJson.length > mostCharacters);
    if (geoJson.length > mostCharacters) return;
    const outcome = await send({ baseVersion: version, geoJson, dryRun: true });
    if (outcome.kind === 'done') setTried({ name: file.name, geoJson, outcome: outcome.data.saveBoundaries });
  };
  const save = async (geoJson: string | null): Promise<void> => {
    const outcome = await send({ baseVersion: version, geoJson, dryRun: false });
    if (outcome.kind !== 'done') return;
    setTried(null);
    onDone(t(geoJson === null ? 'map.taken' : 'map.saved'));
  };
  return (
    <section className={grid.part}>
      <h3 className={classes.subtitle}>{t('map.outlines')}</h3>
      <p className={classes.soft}>{t('map.advice')}</p>
      <p className={classes.words}>{t(present > 0 ? 'map.present' : 'map.none', { count: present })}</p>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="outlines"
        accept=".geojson,.json,application/geo+json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
          if (file) void tryOut(file);
        }}
      />
      {isTooBig && (
        <p role="alert" className={classes.warning}>
          {t('map.tooBig')}
        </p>
      )}
      <Problem refusal={refusal} fields={[]} />
      {tried && <Findings tried={tried} />}
      <div className={classes.bar}>
        {tried && (
          <Button loading={isSending} onClick={() => void save(tried.geoJson)}>
            {t('map.save')}
          </Button>
        )}
        <Button
          variant="default"
          data-autofocus
          loading={isSending && !tried}
          leftSection={<IconFileUpload size={18} />}
          onClick={() => input.current?.click()}
        >
          {t('map.choose')}
        </Button>
        {present > 0 && !tried && (
          <Button variant="default" disabled={isSending} onClick={() => void save(null)}>
            {t('map.takeAway')}
          </Button>
        )}
      </div>
    </section>
  );
};
