import { useLanguage } from '../i18n/index.ts';
import { formatSince } from '../lib/instants.ts';
import { useTexts } from './ui-texts.ts';

/** Whether what is shown is live; while it is not, since when. */
export interface LineState {
  readonly state: 'live' | 'catchingUp' | 'offline';
  readonly since: Date | null;
}

/** "Trực tuyến", "Ngoại tuyến từ 09:42". */
export const useLineWords = ({ state, since }: LineState, zone: string): string => {
  const t = useTexts();
  const language = useLanguage();
  if (state !== 'offline') return t(`line.${state}`);
  if (!since) return t('line.offlineNever');
  return t('line.offline', { since: formatSince(since, new Date(), zone, language) });
};

interface Props {
  readonly line: LineState;
  readonly zone: string;
  readonly className?: string | undefined;
}

/** The state of the line on pages that have no frame to say it. */
export const LineWords = ({ line, zone, className }: Props) => (
  <span role="status" className={className} data-state={line.state}>
    {useLineWords(line, zone)}
  </span>
);
