import { useLine } from '../../live/index.ts';
import { useTexts } from './meetings-texts.ts';

/** Whether what is shown is live: for pages that have no frame to say it. */
export const LineWords = ({ className }: { className?: string | undefined }) => {
  const t = useTexts();
  const { state } = useLine();
  return (
    <span role="status" className={className} data-state={state}>
      {t(`wall.line.${state}`)}
    </span>
  );
};
