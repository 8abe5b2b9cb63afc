import { useTexts } from '../indicators-texts.ts';
import classes from './files-view.module.css';
import type { Imported } from './use-figure-import.ts';

/** Cells as the spreadsheet names them, each with what is said of it. */
export const CellTable = ({ cells }: { cells: Imported['errors'] }) => {
  const t = useTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by keys too
    <section className={classes.scroll} tabIndex={0} aria-label={t('files.cells')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('files.row')}</th>
            <th scope="col">{t('files.column')}</th>
            <th scope="col">{t('files.message')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={`${cell.row} ${cell.column} ${cell.message}`}>
              <td>{cell.row}</td>
              <td>{cell.column ?? t('files.wholeRow')}</td>
              <td>{cell.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
