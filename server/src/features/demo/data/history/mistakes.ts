import { campaignDay, type When } from '../../script.ts';

/** A number that was written down wrongly: the day of the campaign, what was wrong, who found it and when. */
export interface Mistake {
  readonly commune: string;
  readonly day: number;
  /** What was written beyond the truth. */
  readonly by: number;
  readonly who: string;
  readonly when: When;
  readonly reason: string;
}

export const mistakes: readonly Mistake[] = [
  {
    commune: 'nui-to',
    day: 4,
    by: -1,
    who: 'nui-to',
    when: campaignDay(7, '07:40'),
    reason: 'Bổ sung một hồ sơ làm tại nhà chưa ghi sổ.',
  },
  {
    commune: 'le-tri',
    day: 5,
    by: 1,
    who: 'le-tri-staff',
    when: campaignDay(7, '07:52'),
    reason: 'Trừ một hồ sơ trùng của người đã làm ở xã khác.',
  },
  {
    commune: 'co-to',
    day: 2,
    by: -2,
    who: 'police',
    when: campaignDay(8, '15:20'),
    reason: 'Đối chiếu với dữ liệu máy thu nhận.',
  },
];
