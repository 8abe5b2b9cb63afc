/** The demo unit: a district, since the campaign's documents are of a district. */
export const unit = {
  slug: 'tri-ton',
  name: 'UBND huyện Tri Tôn',
  level: 'DISTRICT',
  zone: 'Asia/Ho_Chi_Minh',
  /** The zone has no summer time, so wall-clock times of the script need no more. */
  utcOffset: '+07:00',
  chairTitle: 'Chủ tịch UBND huyện',
  standingAgency: 'police',
  district: 'Huyện Tri Tôn',
} as const;
