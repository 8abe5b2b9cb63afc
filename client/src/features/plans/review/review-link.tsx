import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { ReviewProgressDocument } from '../../../graphql/generated/operations.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import { progressOf } from './findings.ts';
import { useTexts } from './review-texts.ts';

/** Back to the review of a draft that was read from a document; nothing for one that was written by hand. */
export const ReviewLink = ({ planId }: { planId: string }) => {
  const t = useTexts();
  const review = useQuery(ReviewProgressDocument, { planId }).data?.planReview;
  if (!review) return null;
  return (
    <Button component={Link} to={`/plans/${planId}/review`} variant="light">
      {t('continue', progressOf(review.findings))}
    </Button>
  );
};
