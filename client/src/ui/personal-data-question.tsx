import { Button } from '@mantine/core';
import classes from './states.module.css';
import { useTexts } from './ui-texts.ts';

/** Nine digits that may be a card's number: the person looks once more, and says that they are not. */
export const PersonalDataQuestion = (props: { message: string; onConfirm: () => void }) => {
  const t = useTexts();
  return (
    <div role="alert" className={classes.question}>
      <p className={classes.questionWords}>{props.message}</p>
      <Button variant="default" onClick={props.onConfirm}>
        {t('personalData.confirm')}
      </Button>
    </div>
  );
};
